import { kontraster } from '../../domain/utdanningstesten/maal.ts';
import type { Preferanser, Svarsett } from '../../domain/utdanningstesten/typer.ts';
import type { Paastandstekst, Tekster } from '../utdanningstesten/typer.ts';
import type { Yrkeskort } from './typer.ts';

interface Props {
  svar: Svarsett;
  preferanser: Preferanser;
  paastander: readonly Paastandstekst[];
  /** The occupations now first in the list. */
  oeverst: readonly Yrkeskort[];
  t: Tekster;
  endre: (ny: Preferanser) => void;
}

/** The eight contrasts as sliders; the top of the list moves beside them. */
export function Preferansevalg({ svar, preferanser, paastander, oeverst, t, endre }: Props) {
  const satt = Object.keys(preferanser).length > 0;
  return (
    <section class="preferanser ikke-trykk" aria-labelledby="preferanser">
      <h2 id="preferanser">{t.preferanserTittel}</h2>
      <p>{t.preferanserTekst}</p>
      <p class="oeverst" role="status">
        <b>{t.oeverstNaa}: </b>
        {oeverst.map((y) => y.navn).join(', ')}
      </p>
      <div class="glidere">
        {kontraster.map((kontrast) => {
          const paastand = paastander.find((p) => p.maaler === kontrast);
          if (!paastand || typeof paastand.tekst === 'string') return null;
          const gitt = svar[paastand.id];
          const verdi = preferanser[kontrast] ?? (gitt ? gitt - 3 : 0);
          const [fra, til] = paastand.tekst;
          const beskrivelse = verdi === 0 ? t.ingenRolle : verdi < 0 ? fra : til;
          return (
            <label key={kontrast}>
              <span>{fra}</span>
              <input
                type="range"
                min="-2"
                max="2"
                step="1"
                value={verdi}
                aria-valuetext={beskrivelse}
                onInput={(e) => endre({ ...preferanser, [kontrast]: Number(e.currentTarget.value) })}
              />
              <span>{til}</span>
            </label>
          );
        })}
      </div>
      {satt && (
        <button type="button" class="lenkeknapp" onClick={() => endre({})}>
          {t.preferanserNullstill}
        </button>
      )}
    </section>
  );
}
