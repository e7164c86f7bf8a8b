import type { ComponentChildren } from 'preact';
import type { Fasett } from '../../../domain/testen/motor/maal.ts';
import type { Resultat } from '../../../domain/testen/motor/resultat.ts';
import type { Sammen } from '../../../domain/testen/motor/sammen.ts';
import type { Yrkeskort } from '../../../content/testen/resultattyper.ts';
import { sett, type Tekster } from '../../../content/testen/typer.ts';

interface Props {
  sammen: Sammen;
  a: Resultat;
  b: Resultat;
  yrker: readonly Yrkeskort[];
  fasettnavn: Readonly<Record<Fasett, string>>;
  t: Tekster;
  /** What stands between the interests and the occupations. */
  children?: ComponentChildren;
}

/** What two people have in common, where they part, and both lists. */
export function Likt({ sammen, a, b, yrker, fasettnavn, t, children }: Props) {
  const lenker = (ider: readonly string[]) => (
    <ul class="parliste" role="list">
      {ider.map((id) => {
        const yrke = yrker.find((y) => y.id === id);
        return (
          yrke && (
            <li key={id}>
              <a href={yrke.url}>{yrke.navn}</a>
            </li>
          )
        );
      })}
    </ul>
  );
  return (
    <>
      <h2>{t.parBegge}</h2>
      {sammen.begge.length > 0 ? (
        <p class="portrett">{sammen.begge.map((f) => fasettnavn[f]).join(' · ')}</p>
      ) : (
        <p>{t.parIngenBegge}</p>
      )}
      <h2>{t.parUlike}</h2>
      {sammen.ulike.length > 0 ? (
        <ul>
          {sammen.ulike.map(({ fasett, mest }) => (
            <li key={fasett}>
              <b>{fasettnavn[fasett]}</b>: {mest === 'a' ? t.parMestA : t.parMestB}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.parIngenUlike}</p>
      )}
      {children}
      <h2>{t.parFelles}</h2>
      {sammen.felles.length > 0 ? lenker(sammen.felles) : <p>{t.parIngenFelles}</p>}
      <div class="parlister">
        <section aria-labelledby="par-a">
          <h2 id="par-a">{sett(t.parListe, { navn: t.parForste ?? '' })}</h2>
          {lenker(a.passerGodt.map((treff) => treff.id))}
        </section>
        <section aria-labelledby="par-b">
          <h2 id="par-b">{sett(t.parListe, { navn: t.parAndre ?? '' })}</h2>
          {lenker(b.passerGodt.map((treff) => treff.id))}
        </section>
      </div>
    </>
  );
}
