import { boelgelengde, svakest, tap } from '../../../domain/xfaktor/ultralyd.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Ultralydglider = 'frekvens' | 'dybde';

/** Pixels a millimetre in the picture, and where its middle and edge are. */
const zoom = 19;
const midt = { x: 236, y: 84 };
const radius = 80;
/** Nothing finer than this is drawn, px: a phone would not show it either. */
const minst = 3.4;

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

/** Is a point (mm) in the hand? */
function iHaanden(x: number, y: number): boolean {
  return bein.some(([x1, y1, x2, y2, tykk]) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const del = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - x1 - del * dx, y - y1 - del * dy) < tykk;
  });
}

/** What the sound makes out: nothing smaller than a wavelength. The phase is seconds. */
export function Scene({ verdier: { frekvens, dybde }, fase }: SceneProps<Ultralydglider>) {
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
  const ned = 24 + dybde * 6.2;
  const puls = (fase * 60) % (ned - 20);
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v210H0z" />
      <path fill="var(--f-helse)" opacity=".25" d="M16 24h104v200H16z" />
      <path fill="var(--blekk)" d="M50 2h36v14l-6 8H56l-6-8z" />
      <path fill="var(--x)" opacity={(0.15 + 0.5 * lys).toFixed(2)} d={`M60 24h16l16 ${ned - 24}H44z`} />
      <path
        stroke="var(--blekk)"
        stroke-width="2"
        d={`M${64 - puls * 0.14} ${(24 + puls).toFixed(1)}h${(8 + puls * 0.28).toFixed(1)}`}
      />
      <circle cx="68" cy={ned} r="6" fill="var(--signal)" stroke="#15121e" stroke-width="2" />
      <path fill="none" stroke="var(--blekk-2)" d={`M76 ${ned}L${midt.x - radius} ${midt.y}`} />
      <circle cx={midt.x} cy={midt.y} r={radius + 2} fill="#15121e" />
      <path
        fill="none"
        stroke="#f7f4ec"
        stroke-width={rute.toFixed(1)}
        stroke-linecap={rute > 6 ? 'square' : 'round'}
        opacity={lys > 0 ? Math.min(1, Math.max(0.3, lys * 1.7)).toFixed(2) : 0}
        d={prikker.join('')}
      />
    </>
  );
}
