import { grense, sig, velter } from '../../../domain/xfaktor/bro.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Broglider = 'spenn' | 'hoyde';

/** The banks of the river and the top of plank and water, in the drawing. */
const venstre = 30;
const bredde = 300;
export const dekk = 205;
const vann = 231;

/** Metres from the plank down to the water when the river is `spenn` metres wide: all is drawn to one scale. */
export const elveklaring = (spenn: number): number => ((vann - dekk) / bredde) * spenn;

/** Ripples below the surface, drifting. */
const bobler = (fase: number) =>
  [262, 284, 304]
    .map((y, i) => `M${(60 + ((fase * (9 + i * 4) + i * 97) % 210)).toFixed(0)} ${y}h${26 - i * 6}`)
    .join('');

/** How far the plank is down in the middle, in the drawing. */
export const senket = (spenn: number, hoyde: number): number =>
  velter(hoyde) ? 30 : Math.min((sig(spenn, hoyde) / 1000) * (bredde / spenn), 80);

/** Somebody on a plank over a river, to scale. The phase is seconds. */
export function Scene({ verdier: { spenn, hoyde }, fase, seier }: SceneProps<Broglider>) {
  const skala = bredde / spenn;
  const faller = velter(hoyde);
  const d = (sig(spenn, hoyde) / 1000) * skala;
  const gynger = sig(spenn, hoyde) > grense * spenn * 1000;
  // Who stands on something springy cannot stand still.
  const midt = faller ? 0 : Math.min(d * (gynger ? 1 + 0.18 * Math.sin(fase * 5) : 1), 80);
  const tykkelse = Math.max(1.5, (faller ? 0.03 : hoyde / 1000) * skala);
  const hoyre = venstre + bredde;
  const mx = venstre + bredde / 2;
  // Half of a parabola on either side comes near enough to the real curve to be seen.
  const kurve = `M${venstre - 8} ${dekk}H${venstre}Q${mx} ${(dekk + 2 * midt).toFixed(1)} ${hoyre} ${dekk}h8`;
  const person = 1.75 * skala;
  const fot = faller ? vann + 8 + 3 * Math.sin(fase * 2) : dekk + midt;
  const bolge = ((fase * 12) % 40) - 40;
  const boble = (i: number) => `M${mx - 14 + i * 13} ${vann - 2 - ((fase * 20 + i * 9) % 26)}h.01`;
  const under = !faller && fot - person > vann;
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v320H0z" />
      <circle cx="302" cy="84" r="22" fill="var(--f-energi)" />
      <path fill="var(--strek-svak)" d="M0 205V130q50-34 96 4 40-46 104-6 60-40 160 26v51z" />
      <g
        fill="none"
        stroke="var(--blekk)"
        stroke-linecap="round"
        stroke-width={Math.max(2, person * 0.06)}
        transform={`translate(${mx} ${fot.toFixed(1)})${faller ? ' rotate(90)' : ''} scale(${(person / 100).toFixed(3)})`}
      >
        <path
          class={seier ? 'glad' : undefined}
          vector-effect="non-scaling-stroke"
          d={
            seier || gynger || faller
              ? 'M-9 0 0-42 9 0M0-42V-76M-30-84 0-70 30-84'
              : 'M-9 0 0-42 9 0M0-42V-76M-18-48 0-70 18-48'
          }
        />
        <circle cy="-88" r="11" fill="var(--x)" vector-effect="non-scaling-stroke" />
      </g>
      <path
        fill="none"
        stroke="var(--f-bygg)"
        stroke-width={tykkelse.toFixed(1)}
        d={faller ? `M${venstre} ${vann + 4}l${bredde} 10` : kurve}
      />
      <path
        fill="var(--f-hav)"
        opacity=".85"
        transform={`translate(${bolge.toFixed(1)} 0)`}
        d={`M-10 ${vann}q10-5 20 0${'t20 0'.repeat(21)}V330H-10z`}
      />
      <path fill="none" stroke="var(--papir)" stroke-width="3" stroke-linecap="round" opacity=".5" d={bobler(fase)} />
      <path fill="var(--blekk-2)" d={`M0 ${dekk}h${venstre}l-14 115H0zM360 ${dekk}H${hoyre}l14 115h16z`} />
      <path fill="var(--f-klima)" d={`M0 ${dekk - 5}h${venstre}v8H0zM360 ${dekk - 5}H${hoyre}v8h30z`} />
      {under && (
        <path stroke="var(--f-hav)" stroke-width="6" stroke-linecap="round" d={[0, 1, 2].map(boble).join('')} />
      )}
    </>
  );
}
