import { tall } from '../../domain/xfaktor/tall.ts';
import { Notasjon } from './Notasjon.tsx';
import { type Modell, sett, type Tekster, type Verdier } from './typer.ts';

/** The formula with each symbol in the colour of what it is in the scene, a key to them, and today's numbers. */
export function Formel({
  modell,
  ord,
  formel,
  v,
}: {
  modell: Modell;
  ord: Tekster;
  formel: string;
  v: Verdier<string>;
}) {
  const idag = modell.formel(v, ord);
  return (
    <div class="formel">
      <p class="ren">
        <Notasjon formel={formel} symboler={modell.symboler} />
      </p>
      <dl>
        {modell.symboler.map(({ tegn, farge, navn, glider }) => {
          const verdi = glider && sett(ord[`${glider}Enhet`], { n: modell.vis?.(glider, v) ?? tall(v[glider] ?? 0) });
          return (
            <div>
              <dt class={`c-${farge}`}>
                <Notasjon formel={tegn} />
              </dt>
              <dd>
                {ord[navn]} {verdi && <b key={verdi}>{verdi}</b>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="idag" key={idag}>
        <Notasjon formel={idag} />
      </p>
    </div>
  );
}
