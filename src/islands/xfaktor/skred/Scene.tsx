import { bortover, brattest, kanLosne, trygg } from '../../../domain/xfaktor/skred.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Skredglider = 'bratt' | 'hytte';

/** Height of the mountainside, m, and seconds from top to end. */
export const hoyde = 300;
export const varighet = 3;

/** Pixels a metre, where the top is, and the ground below. */
const skala = 0.32;
const topp = { x: 16, y: 56 };
const bunn = topp.y + hoyde * skala;

/** Snow and rock keep their colours in the dark, as the satellite's night does: black snow would be another story. */
const snoe = '#f7f4ec';
const skygge = '#cfc8b8';
const fjell = '#55505f';

/** A mountainside, the 20° line and a cabin. The phase is seconds since something was changed. */
export function Scene({ verdier: { bratt, hytte }, fase }: SceneProps<Skredglider>) {
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
      <path fill="var(--papir-2)" d="M0 0h360v210H0z" />
      <path
        fill="none"
        stroke="var(--x)"
        stroke-width="2"
        stroke-dasharray="5 5"
        d={`M${topp.x} ${topp.y}L${x(trygg(hoyde)).toFixed(1)} ${bunn}`}
      />
      <path fill={fjell} d={`M0 ${topp.y - 5}L${topp.x} ${topp.y}L${x(fot).toFixed(1)} ${bunn}H360V210H0z`} />
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
      {klatt.map((m) => (
        <circle cx={x(m).toFixed(1)} cy={(y(m) - 5).toFixed(1)} r="3" fill={snoe} stroke={fjell} />
      ))}
      <g transform={`translate(${hyttaX.toFixed(1)} ${bunn - 4})${treffer ? ' rotate(24)' : ''}`}>
        <path fill="var(--f-helse)" d="M-11 0v-13h22V0z" />
        <path fill="var(--blekk)" d="M-14-12 0-23l14 11z" />
        <path fill={treffer ? 'var(--blekk)' : 'var(--signal)'} d="M-3-9h6v5h-6z" />
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
