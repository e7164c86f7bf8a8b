import { boelgelengde, svakest, tap } from '../../../domain/xfaktor/ultralyd.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Ultralydglider = 'frekvens' | 'dybde';

/** Pixels a millimetre in the picture, and where its middle and edge are. */
const zoom = 26;
const midt = { x: 240, y: 178 };
const radius = 110;
/** Nothing finer than this is drawn, px: a phone would not show it either. */
const minst = 4.4;

/** Bones of a hand that is eight millimetres long: from, to and thickness, mm. */
const bein = [
  [-0.9, 1.4, -1.9, -0.9, 0.34],
  [-0.4, 1, -0.75, -2.4, 0.34],
  [0.15, 1, 0.25, -2.75, 0.34],
  [0.7, 1.1, 1.2, -2.3, 0.32],
  [1.1, 1.6, 2.3, 0.1, 0.36],
  [0, 3.6, 0, 2, 0.75],
  [0, 1.9, 0, 1.5, 1.25],
] as const;

/** What is looked at, by how deep it lies. */
export const prikk = (dybde: number) => ({ x: 61, y: 76 + dybde * 10.5 });

/** Is a point (mm) in the hand? */
function iHaanden(x: number, y: number): boolean {
  return bein.some(([x1, y1, x2, y2, tykk]) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const del = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - x1 - del * dx, y - y1 - del * dy) < tykk;
  });
}

/** What the sound makes out: nothing smaller than a wavelength. The phase is seconds. */
export function Scene({ verdier: { frekvens, dybde }, fase, seier }: SceneProps<Ultralydglider>) {
  const rute = Math.max(minst, boelgelengde(frekvens * 1e6) * 1000 * zoom);
  const lys = Math.max(0, 1 - tap(frekvens, dybde) / svakest);
  const sving = Math.sin(fase * 2.5) * 0.22;
  const [c, s] = [Math.cos(sving), Math.sin(sving)];
  const prikker: string[] = [];
  for (let y = -radius; y <= radius; y += rute)
    for (let x = -radius; x <= radius; x += rute) {
      const [mx, my] = [x / zoom, y / zoom - 0.4];
      // Turned about the wrist.
      const [hx, hy] = [mx * c - (my - 2.5) * s, mx * s + (my - 2.5) * c + 2.5];
      if (iHaanden(hx, hy)) prikker.push(`M${(midt.x + x).toFixed(1)} ${(midt.y + y).toFixed(1)}h.01`);
    }
  const ned = prikk(dybde).y;
  const puls = (fase * 90) % (ned - 74);
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v320H0z" />
      <path fill="var(--f-helse)" opacity=".25" d="M10 74h102v246H10z" />
      <path fill="var(--blekk)" d="M43 48h36v16l-6 10H49l-6-10z" />
      <path fill="var(--x)" opacity={(0.15 + 0.5 * lys).toFixed(2)} d={`M53 74h16l18 ${ned - 74}H35z`} />
      <path
        stroke="var(--blekk)"
        stroke-width="2"
        d={`M${(57 - puls * 0.09).toFixed(1)} ${(74 + puls).toFixed(1)}h${(8 + puls * 0.18).toFixed(1)}`}
      />
      <circle cx="61" cy={ned} r="9" fill="var(--signal)" stroke="#15121e" stroke-width="2" />
      <path fill="none" stroke="var(--blekk-2)" d={`M70 ${ned}L${midt.x - radius} ${midt.y}`} />
      <circle cx={midt.x} cy={midt.y} r={radius + 2} fill="#15121e" />
      <path
        fill="none"
        stroke="#f7f4ec"
        stroke-width={rute.toFixed(1)}
        stroke-linecap={rute > 6 ? 'square' : 'round'}
        opacity={lys > 0 ? Math.min(1, Math.max(0.3, lys * 1.7)).toFixed(2) : 0}
        d={prikker.join('') || undefined}
      />
      {seier && <circle cx={midt.x} cy={midt.y} r={radius} fill="none" stroke="var(--signal)" stroke-width="9" />}
    </>
  );
}
