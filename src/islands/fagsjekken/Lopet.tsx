import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import type { Restgrunnlag } from '../../content/fagsjekken/typer.ts';

interface Props {
  id: string;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Restgrunnlag;
}

/** A vocational way step by step, and where it goes from there. As good a way as any other. */
export function Lopet({ id, endre, g }: Props) {
  const { r, tillegg } = g;
  const lop = tillegg.lop[id];
  if (!lop) return null;
  return (
    <div class="lopet">
      {lop.steg.length > 1 ? (
        <ol>
          {lop.steg.map((steg) => (
            <li key={steg}>{steg}</li>
          ))}
        </ol>
      ) : (
        <p>{lop.steg[0]}</p>
      )}
      {lop.fagbrev && (
        <>
          <p>
            {r.videre}{' '}
            {tillegg.videre.map(({ id: vei, navn }, i) => (
              <>
                {i > 0 && ' · '}
                <a href={g.adresse('vei', vei)}>{navn}</a>
              </>
            ))}
          </p>
          <p class="ikke-trykk">
            <button
              type="button"
              class="lenkeknapp"
              onClick={() => endre({ vil: 'krav.egetkrav-y-vei', sted: undefined, gens: 'nei' })}
            >
              {r.tilIngenior}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
