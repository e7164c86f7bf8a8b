import { appetitt, igjen, metning, stress } from '../../../domain/xfaktor/laks.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Laksglider = 'varme' | 'stroem';

const antall = 13;
const flate = 78;
/** A salmon that looks to the right: nose, back, tail, belly. */
const kropp = [
  [21, 0],
  [6, -9],
  [-10, -4],
  [-20, -9],
  [-17, 0],
  [-20, 9],
  [-10, 4],
  [6, 9],
] as const;
const omvendt = [...kropp].reverse();

/** Points round a place, turned by `vinkel` and looking to the left or right. */
const tegn = (punkter: readonly (readonly [number, number])[], x: number, y: number, vinkel: number, vei: number) => {
  const [s, c] = [Math.sin(vinkel), Math.cos(vinkel)];
  return punkter.map(([a, b]) => `${Math.round(x + vei * (a * c - b * s))} ${Math.round(y + a * s + b * c)}`);
};

/** A cage from the side. The less oxygen, the nearer the surface, and the more mouths are open. The phase is swimming. */
export function Scene({ verdier: { varme, stroem }, fase, seier }: SceneProps<Laksglider>) {
  const m = igjen(varme, stroem);
  const spiser = m >= appetitt;
  // 0 while all is well, 1 when all of them stand in the surface with their mouths open.
  const noed = Math.min(1, Math.max(0, (appetitt - m) / 0.4));
  const vinkel = -noed * 1.35;
  const fisk = Array.from({ length: antall }, (_, i) => {
    const runde = (i * 2.4 + fase * (m < stress ? 0.35 : 1)) % 6.283;
    const bane = 34 + ((i * 37) % 90);
    const x = 180 + Math.cos(runde) * bane * (1 - noed) + (i - (antall - 1) / 2) * 10.4 * noed;
    const y =
      (flate + 24 + ((i * 37) % 172)) * (1 - noed) + (flate + 22 + (i % 2) * 14) * noed + Math.sin(fase * 3 + i) * 2;
    return { x, y, vei: Math.sin(runde) > 0 ? -1 : 1 };
  });
  // All the same way round, or two that overlap would leave a hole.
  const kropper = fisk
    .map(({ x, y, vei }) => `M${tegn(vei < 0 ? omvendt : kropp, x, y, vinkel, vei).join('L')}z`)
    .join('');
  const oeyne = fisk.map(({ x, y, vei }) => `M${tegn([[11, -2]], x, y, vinkel, vei)[0] ?? ''}h.01`).join('');
  const gap = fisk.map(({ x, y, vei }) => `M${tegn([[19, 0]], x, y, vinkel, vei)[0] ?? ''}h.01`).join('');
  const prikker = Math.round(metning(varme) * m * 6);
  const driv = fase * 12;
  const fart = Math.round(stroem * 5);
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v320H0z" />
      {varme > 13 && <circle cx="316" cy={flate} r={((varme - 12) * 3.4).toFixed(1)} fill="var(--f-helse)" />}
      <path fill="var(--f-hav)" d={`M0 ${flate}h360v260H0z`} />
      <path fill="var(--f-klima)" opacity={(varme / 28).toFixed(2)} d={`M0 ${flate}h360v260H0z`} />
      {prikker > 0 && (
        <path
          stroke="#fff"
          stroke-width="4"
          stroke-linecap="round"
          opacity=".8"
          d={Array.from(
            { length: prikker },
            (_, i) =>
              `M${((i * 97 + driv * (1 + (i % 3) / 3)) % 360).toFixed(0)} ${flate + 8 + ((i * i * 7 + i * 61) % 226)}h.01`,
          ).join('')}
        />
      )}
      {fart > 0 && (
        <path
          stroke="#fff"
          stroke-width="2"
          opacity=".45"
          d={[104, 146, 188, 230, 278]
            .map((y, i) => `M${(((i * 131 + driv * 4) % (360 + fart)) - fart).toFixed(0)} ${y}h${fart}`)
            .join('')}
        />
      )}
      {/* Feed: eaten near the surface, or sinking past everybody. */}
      <path
        stroke="#ffd27a"
        stroke-width="5"
        stroke-linecap="round"
        d={Array.from({ length: 12 }, (_, i) => {
          const dybde = spiser ? 30 : 200;
          return `M${96 + i * 15} ${(flate + 4 + ((i * 43 + fase * 30) % dybde)).toFixed(0)}h.01`;
        }).join('')}
      />
      <g class={seier ? 'glad' : undefined}>
        <path fill={noed > 0.5 ? '#b9b4bd' : '#f39a7c'} stroke="#15121e" stroke-width="1.2" d={kropper} />
        <path stroke="#15121e" stroke-width="4" stroke-linecap="round" d={oeyne} />
      </g>
      {m < stress && <path stroke="#15121e" stroke-width="8" stroke-linecap="round" d={gap} />}
      {/* The net and its ring. */}
      <path
        fill="none"
        stroke="#15121e"
        opacity=".35"
        d="M50 82v150l34 58h192l34-58V82M90 82v208M130 82v208M180 82v208M230 82v208M270 82v208M50 120h260M50 158h260M50 196h260M50 232h260"
      />
      <path stroke="var(--blekk)" stroke-width="9" stroke-linecap="round" d={`M46 ${flate}h268`} />
      <path stroke="var(--signal)" stroke-width="3" stroke-dasharray="10 14" d={`M46 ${flate}h268`} />
    </>
  );
}
