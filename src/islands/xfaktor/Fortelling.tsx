import { Bildeknapp } from './Bildeknapp.tsx';
import { Formel } from './Formel.tsx';
import { Hud } from './Hud.tsx';
import { Levende } from './Levende.tsx';
import { rekordtekst, useSpill } from './spill.ts';
import { Styring } from './Styring.tsx';
import type { Fortellingsprops, Modell } from './typer.ts';
import './fortelling.css';
import './styring.css';

type Props<G extends string, K extends string> = Fortellingsprops<K> & { modell: Modell<G, K> };

/** The shell of every story: scene with the goal over it, sentence, sliders, record and formula. */
export function Fortelling<G extends string, K extends string>({ modell, t, felles, formel, ...side }: Props<G, K>) {
  const spill = useSpill(modell, t);
  const { v, rekord, seire, tipp, meldt, rot, utsagn, endre } = spill;
  const ord = t as Readonly<Record<string, string>>;
  // What the shell is made of knows a story by its words only.
  const denne = modell as unknown as Modell;
  const { gjett } = modell;
  const spoer = gjett && tipp === undefined;
  const sagt = rekord === undefined ? '' : rekordtekst(denne, rekord, ord);
  return (
    <div class="spill" ref={rot}>
      <div class="syn">
        <div class="bilde">
          <Levende
            modell={modell}
            verdier={v}
            tekst={`${utsagn.tall}. ${utsagn.tekst}`}
            nytt={tipp === undefined}
            seire={seire}
            seier={seire > 0 && utsagn.stemning === 'topp'}
            endre={endre}
          />
          <Hud
            modell={denne}
            ord={ord}
            felles={felles}
            {...side}
            rekord={rekord}
            utfordring={spill.utfordring}
            tipp={tipp}
          />
        </div>
        {spoer && (
          <div class="gjett">
            <p>{ord.gjett}</p>
            {([1, 2, 3] as const).map((n) => (
              <button type="button" onClick={() => endre(gjett.til(v), n)}>
                {ord[`gjett${n}`]}
              </button>
            ))}
          </div>
        )}
        <p class={`utsagn ${utsagn.stemning ?? ''}`} hidden={spoer}>
          <b key={utsagn.tall}>{utsagn.tall}</b> <span key={utsagn.tekst}>{utsagn.tekst}</span>
        </p>
      </div>
      <div class="styring">
        <Styring modell={denne} ord={ord} v={v} endre={endre} />
        {modell.rekord && (
          <p class="rekord">
            <b>{felles.rekord}</b> {ord.utfordring}
            <span aria-live="polite">{sagt && <strong key={sagt}>{sagt}</strong>}</span>
          </p>
        )}
        {modell.rekord && (
          <Bildeknapp
            felles={felles}
            krok={side.krok}
            adresse={side.adresse}
            rot={rot}
            rekord={rekord === undefined ? undefined : modell.rekord.vis(rekord)}
          />
        )}
      </div>
      <Formel modell={denne} ord={ord} formel={formel} v={v} />
      <p class="skjult" role="status">
        {meldt && <span key={meldt}>{meldt}</span>}
      </p>
    </div>
  );
}
