import { loep, startfart, topptid } from '../../../domain/xfaktor/spillhopp.ts';
import type { SceneProps, Verdier } from '../typer.ts';

/** What can be dragged. */
export type Spillhoppglider = 'tyngde' | 'hopp';

/** Pixels a metre, and the edge one jumps from. */
const m = 23;
const kant = 74;
const bakke = 146;
/** Where the block to land on begins and ends, in metres from the edge. */
export const blokk = { fra: 4, til: 5 };
/** Seconds of running before the jump, and of what comes after it. */
const tilloep = 0.45;
const etter = 0.6;

/** Seconds that one go takes. */
export const rundetid = ({ tyngde, hopp }: Verdier<Spillhoppglider>) => tilloep + 2 * topptid(hopp, tyngde) + etter;

/** A game: run, jump, land on the block or in the lava. The phase is goes. */
export function Scene({ verdier, fase }: SceneProps<Spillhoppglider>) {
  const { tyngde, hopp } = verdier;
  const v0 = startfart(hopp, tyngde);
  const lufttid = 2 * topptid(hopp, tyngde);
  const langt = loep * lufttid;
  const trygg = langt >= blokk.fra && langt <= blokk.til;
  const t = (fase % 1) * rundetid(verdier) - tilloep;
  const iLufta = t > 0 && t < lufttid;
  const x = kant + Math.min(t, lufttid) * loep * m;
  const synker = t > lufttid && !trygg ? (t - lufttid) * 60 : 0;
  const y = bakke - (iLufta ? v0 * t - 0.5 * tyngde * t * t : 0) * m + synker;
  // It stretches with speed and is squeezed where it lands.
  const fart = iLufta ? Math.abs(v0 - tyngde * t) : 0;
  const strekk = t > lufttid && t < lufttid + 0.12 ? 0.7 : 1 + Math.min(fart / 60, 0.3);
  const topp = bakke - hopp * 2 * m;
  const slutt = kant + langt * m;
  const frax = kant + blokk.fra * m;
  const bredde = (blokk.til - blokk.fra) * m;
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v210H0z" />
      <path
        fill="none"
        stroke="var(--blekk-2)"
        stroke-width="2"
        stroke-dasharray="1 7"
        stroke-linecap="round"
        d={`M${kant} ${bakke - 11}Q${((kant + slutt) / 2).toFixed(1)} ${(topp - 11).toFixed(1)} ${slutt.toFixed(1)} ${bakke - 11}`}
      />
      <path fill="var(--f-helse)" d={`M0 ${bakke + 16}h360v60H0z`} />
      <path fill="var(--blekk)" d={`M0 ${bakke}h${kant + 4}v64H0zM${frax} ${bakke}h${bredde}v64h${-bredde}z`} />
      <path fill="var(--signal)" d={`M${frax} ${bakke}h${bredde}v6h${-bredde}z`} />
      <g
        transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(1 / strekk).toFixed(3)} ${strekk.toFixed(3)})`}
      >
        <rect x="-11" y="-22" width="22" height="22" rx="5" fill="var(--x)" />
        <path stroke="var(--papir)" stroke-width="5" stroke-linecap="round" d="M1-14h.01M8-14h.01" />
      </g>
    </>
  );
}
