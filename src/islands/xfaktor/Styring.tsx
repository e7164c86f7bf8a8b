import { tall } from '../../domain/xfaktor/tall.ts';
import type { Spilltilstand } from './spill.ts';
import { type Modell, sett, type Tekster } from './typer.ts';

/** The sliders, twins of the thing in the scene, and the buttons that drag for you. */
export function Styring({
  modell,
  ord,
  v,
  endre,
}: { modell: Modell; ord: Tekster } & Pick<Spilltilstand, 'v' | 'endre'>) {
  return (
    <>
      {modell.glidere.map(({ id, min, maks, steg, farge }) => {
        const n = modell.vis?.(id, v) ?? tall(v[id] ?? 0);
        const vist = sett(ord[`${id}Enhet`], { n });
        return (
          <label class={`glider c-${farge}`}>
            <span>{ord[id]}</span> <b key={vist}>{vist}</b>
            <input
              type="range"
              name={id}
              min={min}
              max={maks}
              step={steg}
              value={v[id]}
              aria-label={ord[id]}
              aria-valuetext={sett(ord[`${id}Ord`], { n })}
              onInput={(e) => endre({ [id]: e.currentTarget.valueAsNumber })}
            />
          </label>
        );
      })}
      {modell.snarveier && (
        <p class="snarveier">
          {modell.snarveier.map((s) => (
            <button type="button" onClick={() => endre(s.til(v))}>
              {ord[s.navn]}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
