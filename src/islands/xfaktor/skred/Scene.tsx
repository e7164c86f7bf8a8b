import { bortover, brattest, kanLosne, trygg } from '../../../domain/xfaktor/skred.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Skredglider = 'bratt' | 'hytte';

/** Height of the mountainside, m, and seconds from top to end. */
export const hoyde = 300;
export const varighet = 3;

/** Pixels a metre, where the top is, and the ground below. */
export const skala = 0.32;
const topp = { x: 16, y: 176 };
const bunn = topp.y + hoyde * skala;

/** Snow and rock keep their colours in the dark, as the satellite's night does: black snow would be another story. */
const snoe = '#f7f4ec';
const skygge = '#cfc8b8';
const fjell = '#55505f';

/** Where the cabin stands, in the drawing. */
export const hytta = (meter: number) => ({ x: topp.x + meter * skala, y: bunn - 18 });

/** A mountainside, the 20° line and a cabin. The phase is seconds since something was changed. */
export function Scene({ verdier: { bratt, hytte }, fase, seier }: SceneProps<Skredglider>) {
  const fot = bortover(hoyde, bratt);
  const x = (meter: number) => topp.x + meter * skala;
  /** Height of the ground `meter` out from the top, in the drawing. */
  const y = (meter: number) => (meter < fot ? topp.y + (meter / fot) * hoyde * skala : bunn);
  const losner = kanLosne(bratt);
  const del = Math.min(fase / varighet, 1);
  // It gains speed at first and dies out in the end.
  const naadd = losner ? trygg(hoyde) * (del * del * (3 - 2 * del)) : 0;
  const treffer = losner && naadd >= hytte;
  const sky = losner && fase > 0 ? Array.from({ length: 9 }, (_, i) => naadd - 44 - i * 34).filter((m) => m > 0) : [];
  const klatt = bratt > brattest && !losner ? [0.1, 0.3, 0.5, 0.7].map((n) => ((n + fase / 5) % 0.85) * fot) : [];
  const hyttaX = x(hytte);
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v320H0z" />
      <path fill="var(--strek-svak)" d="M60 280l90-150 34 46 50-88 70 110 56-60v150z" />
      <path fill={snoe} d="M150 130l-25 42 19-8 14 8 15-13zM234 88l-25 44 18-8 12 10 14-8 11 4z" />
      <path
        fill="none"
        stroke="var(--x)"
        stroke-width="3"
        stroke-dasharray="6 6"
        d={`M${topp.x} ${topp.y}L${x(trygg(hoyde)).toFixed(1)} ${bunn}`}
      />
      <path fill={fjell} d={`M0 ${topp.y - 5}L${topp.x} ${topp.y}L${x(fot).toFixed(1)} ${bunn}H360V320H0z`} />
      <path
        fill="none"
        stroke={snoe}
        stroke-width="7"
        stroke-linejoin="round"
        d={`M0 ${topp.y - 8}L${topp.x} ${topp.y - 3}L${x(fot).toFixed(1)} ${bunn - 3}H360`}
      />
      {!losner && (
        <path
          fill="none"
          stroke={skygge}
          stroke-width="3"
          d={`M${x(fot * 0.05)} ${y(fot * 0.05) - 6}L${x(fot * 0.3)} ${y(fot * 0.3) - 6}`}
        />
      )}
      <path
        fill="none"
        stroke="var(--f-luftrom)"
        stroke-width="5"
        d={`M${(x(fot) - 46).toFixed(1)} ${bunn - 5}A46 46 0 0 1 ${(x(fot) - 46 * Math.cos((bratt * Math.PI) / 180)).toFixed(1)} ${(bunn - 5 - 46 * Math.sin((bratt * Math.PI) / 180)).toFixed(1)}`}
      />
      {klatt.map((m) => (
        <circle cx={x(m).toFixed(1)} cy={(y(m) - 5).toFixed(1)} r="3" fill={snoe} stroke={fjell} />
      ))}
      <g transform={`translate(${hyttaX.toFixed(1)} ${bunn - 4})${treffer ? ' rotate(24)' : ''}`}>
        <g class={seier ? 'glad' : undefined}>
          <path fill="var(--f-helse)" d="M-15 0v-19h30V0z" />
          <path fill="var(--blekk)" d="M-20-17 0-33l20 16z" />
          <path fill={treffer ? 'var(--blekk)' : 'var(--signal)'} d="M-5-13h10v8h-10z" />
        </g>
      </g>
      {sky.map((m, i) => (
        <circle
          cx={x(m).toFixed(1)}
          cy={(y(m) - 7 - (i % 3) * 3).toFixed(1)}
          r={(13 - i * 0.9 + (i % 2) * 3).toFixed(1)}
          fill={snoe}
          stroke={skygge}
        />
      ))}
    </>
  );
}
