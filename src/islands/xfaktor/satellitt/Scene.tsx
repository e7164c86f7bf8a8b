import { ekvatorradius, omlop, stjernedoegn, synsvidde } from '../../../domain/xfaktor/satellitt.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Satellittglider = 'hoyde' | 'bredde';

/** The Earth from above the North Pole, to scale with its orbits: pixels a metre, and its middle. */
const skala = 80 / 46.4e6;
const midt = { x: 180, y: 84 };
const jord = ekvatorradius * skala;
const stjerner = Array.from(
  { length: 40 },
  (_, i) => `M${(i * i * 37 + i * 83) % 360} ${(i * i * 53 + i * 29) % 205}h.01`,
).join('');

const paa = (radius: number, vinkel: number) => [
  (midt.x + radius * Math.cos(vinkel)).toFixed(1),
  (midt.y - radius * Math.sin(vinkel)).toFixed(1),
];

/** Where the satellite is, and whether you can see it. The phase is hours. */
export function Scene({ verdier: { hoyde, bredde }, fase }: SceneProps<Satellittglider>) {
  const h = hoyde * 1000;
  const a = ekvatorradius + h;
  const turn = (sekunder: number) => ((fase * 3600) / sekunder) * 2 * Math.PI;
  const deg = turn(stjernedoegn) + 0.6;
  const sat = turn(omlop(h, ekvatorradius)) + 0.6;
  // Seen when the angle between the two places on the Earth is small enough.
  const fi = (bredde * Math.PI) / 180;
  const avstand = (Math.acos(Math.cos(fi) * Math.cos(sat - deg)) * 180) / Math.PI;
  const ser = avstand < synsvidde(h, ekvatorradius);
  const [sx, sy] = paa(a * skala, sat);
  // A man-high figure on a globe of eleven pixels: only its place is to scale.
  const [dx, dy] = paa(jord * Math.cos(fi), deg);
  return (
    <>
      <path fill="#15121e" d="M0 0h360v210H0z" />
      <path fill="none" stroke="#b8b1c4" stroke-width="1.5" stroke-linecap="round" d={stjerner} />
      <circle cx={midt.x} cy={midt.y} r={(a * skala).toFixed(1)} fill="none" stroke="#b8b1c4" stroke-dasharray="2 4" />
      <circle cx={midt.x} cy={midt.y} r={jord.toFixed(1)} fill="var(--f-hav)" />
      {ser && <path stroke="#d6ff41" stroke-width="2" d={`M${dx} ${dy}L${sx} ${sy}`} />}
      <circle cx={dx} cy={dy} r="4" fill="#d6ff41" stroke="#15121e" />
      <g transform={`translate(${sx} ${sy}) rotate(${((-sat * 180) / Math.PI).toFixed(1)})`}>
        <path fill="#f7f4ec" d="M-4-4h8v8h-8z" />
        <path fill="var(--f-luftrom)" d="M-3-16h6v10h-6zM-3 6h6v10h-6z" />
      </g>
    </>
  );
}
