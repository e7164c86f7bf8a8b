import type { Kontrast } from '../../../domain/testen/motor/maal.ts';
import type { Plass, Portrettdeler } from '../../../domain/testen/motor/portrettdeler.ts';
import type { Portrettord } from '../../../domain/testen/motor/portrettord.ts';
import type { Preferanser } from '../../../domain/testen/motor/typer.ts';
import type { Paastandstekst, Tekster } from '../../../content/testen/typer.ts';
import type { Yrkeskort } from '../../../content/testen/resultattyper.ts';

interface Props {
  deler: Portrettdeler;
  preferanser: Preferanser;
  paastander: readonly Paastandstekst[];
  /** The occupations now first in the list. */
  oeverst: readonly Yrkeskort[];
  ord: Portrettord;
  t: Tekster;
  andres: boolean;
  endre: (ny: Preferanser) => void;
}

/** Part three: the eight contrasts, each where one stands. They are sliders: move one, and the list moves. */
export function Valgene({ deler, preferanser, paastander, oeverst, ord, t, andres, endre }: Props) {
  const liste = oeverst.map((y) => y.navn).join(', ');
  const glider = ({ akse, verdi, side }: Plass<Kontrast>) => {
    const paastand = paastander.find((p) => p.maaler === akse);
    if (!paastand || typeof paastand.tekst === 'string') return null;
    const [fra, til] = paastand.tekst;
    const staar = Math.max(-2, Math.min(2, Math.round(verdi)));
    const beskrivelse = staar === 0 ? t.ingenRolle : staar < 0 ? fra : til;
    return (
      <div class="valget" key={akse}>
        <label>
          <span class={side === 'a' ? 'her' : undefined}>{fra}</span>
          <input
            type="range"
            min="-2"
            max="2"
            step="1"
            value={staar}
            aria-valuetext={beskrivelse}
            onInput={(e) => endre({ ...preferanser, [akse]: Number(e.currentTarget.value) })}
          />
          <span class={side === 'b' ? 'her' : undefined}>{til}</span>
        </label>
        {!andres && (side === 'a' || side === 'b') && (
          <p class="omtale" key={side}>
            {ord.kontrast[akse][side]}
          </p>
        )}
      </div>
    );
  };
  return (
    <section class="portrettdel preferanser" aria-labelledby="preferanser">
      <h2 id="preferanser">{ord.deler.arbeid.tittel}</h2>
      <p class="dempet">{andres ? t.arbeidAndres : ord.deler.arbeid.om}</p>
      <p class="oeverst ikke-trykk" role="status" key={liste}>
        <b>{t.oeverstNaa}: </b>
        {liste}
      </p>
      <h3>{ord.laere}</h3>
      {deler.laere.map(glider)}
      {!andres && <p class="dempet">{ord.undervisning}</p>}
      <h3>{ord.jobbe}</h3>
      {deler.jobbe.map(glider)}
      {Object.keys(preferanser).length > 0 && (
        <button type="button" class="lenkeknapp ikke-trykk" onClick={() => endre({})}>
          {t.preferanserNullstill}
        </button>
      )}
    </section>
  );
}
