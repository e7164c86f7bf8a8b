import { ekvatorradius, omlop, stjernedoegn, synsvidde } from '../../../domain/xfaktor/satellitt.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Satellittglider = 'hoyde' | 'bredde';

/** The Earth from above the North Pole, to scale with its orbits: pixels a metre, and its middle. */
export const skala = 138 / 46.4e6;
export const midt = { x: 180, y: 172 };
const jord = ekvatorradius * skala;
const stjerner = Array.from(
  { length: 60 },
  (_, i) => `M${(i * i * 37 + i * 83) % 360} ${(i * i * 53 + i * 29) % 316}h.01`,
).join('');

/** Where the satellite is after `fase` hours, as an angle. */
export const vinkel = (hoyde: number, fase: number): number =>
  ((fase * 3600) / omlop(hoyde * 1000, ekvatorradius)) * 2 * Math.PI + 0.6;

const paa = (radius: number, vinkel: number) => [
  (midt.x + radius * Math.cos(vinkel)).toFixed(1),
  (midt.y - radius * Math.sin(vinkel)).toFixed(1),
];

/** Where the satellite is, and whether you can see it. The phase is hours. */
export function Scene({ verdier: { hoyde, bredde }, fase, seier }: SceneProps<Satellittglider>) {
  const h = hoyde * 1000;
  const a = ekvatorradius + h;
  const turn = (sekunder: number) => ((fase * 3600) / sekunder) * 2 * Math.PI;
  const deg = turn(stjernedoegn) + 0.6;
  const sat = vinkel(hoyde, fase);
  // Seen when the angle between the two places on the Earth is small enough.
  const fi = (bredde * Math.PI) / 180;
  const avstand = (Math.acos(Math.cos(fi) * Math.cos(sat - deg)) * 180) / Math.PI;
  const ser = avstand < synsvidde(h, ekvatorradius);
  const [sx, sy] = paa(a * skala, sat);
  // A man-high figure on a globe of nineteen pixels: only its place is to scale.
  const [dx, dy] = paa(jord * Math.cos(fi), deg);
  return (
    <>
      <path fill="#15121e" d="M0 0h360v320H0z" />
      <path fill="none" stroke="#b8b1c4" stroke-width="1.5" stroke-linecap="round" d={stjerner} />
      <circle cx={midt.x} cy={midt.y} r={(a * skala).toFixed(1)} fill="none" stroke="#b8b1c4" stroke-dasharray="2 4" />
      <circle cx={midt.x} cy={midt.y} r={jord.toFixed(1)} fill="var(--f-hav)" />
      <path
        fill="var(--f-klima)"
        transform={`translate(${midt.x} ${midt.y}) rotate(${((-deg * 180) / Math.PI).toFixed(1)})`}
        d="M3-9q9 2 8 9-5 3-9-1-6-3 1-8zM-13-2q6-5 8 3-1 8-6 6-4-4-2-9z"
      />
      {ser && <path stroke="#d6ff41" stroke-width="2.5" d={`M${dx} ${dy}L${sx} ${sy}`} />}
      <circle cx={dx} cy={dy} r="6" fill="var(--f-energi)" stroke="#15121e" />
      <g transform={`translate(${sx} ${sy}) rotate(${((-sat * 180) / Math.PI).toFixed(1)}) scale(1.6)`}>
        <g class={seier ? 'glad' : undefined}>
          <path fill="#f7f4ec" d="M-4-4h8v8h-8z" />
          <path fill="var(--f-luftrom)" d="M-3-16h6v10h-6zM-3 6h6v10h-6z" />
        </g>
      </g>
    </>
  );
}
