import type { Kontrast, Trekk } from '../../../domain/testen/motor/maal.ts';
import type { Portrettdeler, Side } from '../../../domain/testen/motor/portrettdeler.ts';
import { type Plasspar, settPortretterSammen } from '../../../domain/testen/motor/portrettsammen.ts';
import { type Paastandstekst, sett, type Tekster } from '../../../content/testen/typer.ts';

export type Trekkord = Readonly<Record<Trekk, { readonly navn: string; readonly ender: readonly [string, string] }>>;

interface Props {
  a: Portrettdeler;
  b: Portrettdeler;
  trekkord: Trekkord;
  paastander: readonly Paastandstekst[];
  t: Tekster;
}

/** Where two people stand on the four traits, and the choices in which they are at the same end or at each theirs. */
export function Sammenportrett({ a, b, trekkord, paastander, t }: Props) {
  const { erDu, laere, jobbe } = settPortretterSammen(a, b);
  const side = (ender: readonly [string, string], s: Side | undefined) =>
    s === 'a' ? ender[0] : s === 'b' ? ender[1] : (t.parMidt ?? '');
  const setning = (par: Plasspar<Trekk | Kontrast>, ender: readonly [string, string]) =>
    par.forhold === 'like'
      ? sett(t.parLikt, { a: side(ender, par.a) })
      : sett(t.parUlikt, { a: side(ender, par.a), b: side(ender, par.b) });
  const trekk = erDu.filter((par) => par.forhold !== 'mangler');
  const valg = [...laere, ...jobbe].flatMap((par) => {
    const poler = paastander.find((p) => p.maaler === par.akse)?.tekst;
    const tydelig = par.forhold === 'ulike' || (par.forhold === 'like' && par.a !== 'm');
    return tydelig && poler && typeof poler !== 'string' ? [stor(setning(par, poler))] : [];
  });
  return (
    <>
      <h2>{t.parSlik}</h2>
      {trekk.length > 0 ? (
        <ul>
          {trekk.map((par) => {
            const tekst = setning(par, trekkord[par.akse].ender);
            return (
              <li key={tekst}>
                <b>{trekkord[par.akse].navn}</b>: {tekst}
              </li>
            );
          })}
        </ul>
      ) : (
        <p>{t.parIngenTrekk}</p>
      )}
      <h2>{t.parLaere}</h2>
      {valg.length > 0 ? (
        <ul>
          {valg.map((tekst) => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      ) : (
        <p>{t.parIngenValg}</p>
      )}
    </>
  );
}

const stor = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
