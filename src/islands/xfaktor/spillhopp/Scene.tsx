import { lop, startfart, topptid, tyngdeFor } from '../../../domain/xfaktor/spillhopp.ts';
import type { SceneProps, Verdier } from '../typer.ts';

/** What can be dragged. */
export type Spillhoppglider = 'tyngde' | 'hopp';

/** Pixels a metre, and the edge one jumps from. */
const m = 30;
const kant = 62;
const bakke = 238;
/** Where the block to land on begins and ends, in metres from the edge. */
export const blokk = { fra: 4, til: 5 };
/** Seconds of running before the jump, and of what comes after it. */
const tilloep = 0.45;
const etter = 0.6;

/** Waves of lava, from left to right. */
const lava = (fase: number) =>
  Array.from({ length: 9 }, (_, i) => `q10 ${(Math.sin(fase * 9 + i) * 5 - 5).toFixed(1)} 20 0t20 0`).join('');

/** The top of the jump: what one takes hold of. */
export const toppen = ({ tyngde, hopp }: Verdier<Spillhoppglider>) => ({
  x: kant + lop * topptid(hopp, tyngde) * m,
  y: bakke - hopp * m - 13,
});

/** The jump whose top is there. */
export function hoppTil(x: number, y: number): Verdier<Spillhoppglider> {
  const hopp = Math.max(0.5, (bakke - 13 - y) / m);
  return { hopp, tyngde: tyngdeFor(hopp, Math.max(0.05, (x - kant) / m / lop)) };
}

/** Seconds that one go takes. */
export const rundetid = ({ tyngde, hopp }: Verdier<Spillhoppglider>) => tilloep + 2 * topptid(hopp, tyngde) + etter;

/** A game: run, jump, land on the block or in the lava. The phase is goes. */
export function Scene({ verdier, fase, seier }: SceneProps<Spillhoppglider>) {
  const { tyngde, hopp } = verdier;
  const v0 = startfart(hopp, tyngde);
  const lufttid = 2 * topptid(hopp, tyngde);
  const langt = lop * lufttid;
  const trygg = langt >= blokk.fra && langt <= blokk.til;
  const t = (fase % 1) * rundetid(verdier) - tilloep;
  const iLufta = t > 0 && t < lufttid;
  const x = kant + Math.min(t, lufttid) * lop * m;
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
      <path fill="var(--papir-2)" d="M0 0h360v320H0z" />
      <path
        fill="none"
        stroke="var(--blekk-2)"
        stroke-width="2"
        stroke-dasharray="1 7"
        stroke-linecap="round"
        d={`M${kant} ${bakke - 13}Q${((kant + slutt) / 2).toFixed(1)} ${(topp - 13).toFixed(1)} ${slutt.toFixed(1)} ${bakke - 13}`}
      />
      <circle
        cx={((kant + slutt) / 2).toFixed(1)}
        cy={(bakke - hopp * m - 13).toFixed(1)}
        r="10"
        fill="var(--f-energi)"
        stroke="var(--blekk)"
        stroke-width="2.5"
      />
      <path fill="var(--f-helse)" d={`M0 ${bakke + 24}${lava(fase)}V320H0z`} />
      <path fill="var(--blekk)" d={`M0 ${bakke}h${kant + 4}v90H0zM${frax} ${bakke}h${bredde}v90h${-bredde}z`} />
      <path fill="var(--signal)" d={`M${frax} ${bakke}h${bredde}v6h${-bredde}z`} />
      <g
        transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(1 / strekk).toFixed(3)} ${strekk.toFixed(3)})`}
      >
        <g class={seier ? 'glad' : undefined}>
          <rect x="-14" y="-28" width="28" height="28" rx="6" fill="var(--x)" />
          <path stroke="var(--papir)" stroke-width="6" stroke-linecap="round" d="M1-18h.01M9-18h.01" />
        </g>
      </g>
    </>
  );
}
