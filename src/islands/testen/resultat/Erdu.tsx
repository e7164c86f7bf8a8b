import type { Trekk } from '../../../domain/testen/motor/maal.ts';
import type { Plass } from '../../../domain/testen/motor/portrettdeler.ts';
import type { Portrettord } from '../../../domain/testen/motor/portrettord.ts';
import type { Paastandstekst, Tekster } from '../../../content/testen/typer.ts';
import { grunntekst } from './grunntekst.ts';
import { Plasslinje } from './Plasslinje.tsx';

interface Props {
  erDu: readonly Plass<Trekk>[];
  paastander: ReadonlyMap<string, Paastandstekst>;
  ord: Portrettord;
  t: Tekster;
  andres: boolean;
}

/** Part two: four places between two good ends. The texts say «du», so somebody else's result has the places alone. */
export function Erdu({ erDu, paastander, ord, t, andres }: Props) {
  return (
    <section class="portrettdel erdu" aria-labelledby="erdu">
      <h2 id="erdu">{ord.deler.erDu.tittel}</h2>
      <p class="dempet">{andres ? t.erAndres : ord.deler.erDu.om}</p>
      {erDu.map(({ akse, verdi, side, svar }) => {
        const { navn, ender, tekst } = ord.trekk[akse];
        return (
          <div class="trekk" key={`${akse} ${side ?? ''}`}>
            <h3>{navn}</h3>
            <Plasslinje verdi={verdi} side={side} ender={ender} midt={ord.midt} />
            {!andres && <p class="omtale">{side ? tekst[side] : ord.ubesvart}</p>}
            {!andres && svar.length > 0 && (
              <details class="bak">
                <summary>
                  {t.dineSvar}
                  <span class="skjult">: {navn}</span>
                </summary>
                <ul>
                  {svar.map((g) => (
                    <li key={g.paastand}>{grunntekst(g, paastander, t)}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        );
      })}
      {!andres && <p class="dempet">{ord.tellerLite}</p>}
    </section>
  );
}
