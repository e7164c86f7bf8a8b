import { appetitt, igjen, metning, stress } from '../../../domain/xfaktor/laks.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Laksglider = 'varme' | 'stroem';

const antall = 22;
const flate = 30;
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
export function Scene({ verdier: { varme, stroem }, fase }: SceneProps<Laksglider>) {
  const m = igjen(varme, stroem);
  const spiser = m >= appetitt;
  // 0 while all is well, 1 when all of them stand in the surface with their mouths open.
  const noed = Math.min(1, Math.max(0, (appetitt - m) / 0.4));
  const vinkel = -noed * 1.35;
  const fisk = Array.from({ length: antall }, (_, i) => {
    const runde = (i * 2.4 + fase * (m < stress ? 0.35 : 1)) % 6.283;
    const bane = 34 + ((i * 37) % 86);
    const x = 180 + Math.cos(runde) * bane * (1 - noed) + (i - (antall - 1) / 2) * 10.4 * noed;
    const y = (46 + ((i * 29) % 104)) * (1 - noed) + (flate + 22 + (i % 2) * 14) * noed + Math.sin(fase * 3 + i) * 2;
    return { x, y, vei: Math.sin(runde) > 0 ? -1 : 1 };
  });
  // All the same way round, or two that overlap would leave a hole.
  const kropper = fisk
    .map(({ x, y, vei }) => `M${tegn(vei < 0 ? omvendt : kropp, x, y, vinkel, vei).join('L')}z`)
    .join('');
  const oeyne = fisk.map(({ x, y, vei }) => `M${tegn([[11, -2]], x, y, vinkel, vei)[0] ?? ''}h.01`).join('');
  const gap = fisk.map(({ x, y, vei }) => `M${tegn([[19, 0]], x, y, vinkel, vei)[0] ?? ''}h.01`).join('');
  const prikker = Math.round(metning(varme) * m * 14);
  const driv = fase * 12;
  const fart = Math.round(stroem * 5);
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v210H0z" />
      {varme > 14 && <circle cx="322" cy="12" r={((varme - 14) * 2.2).toFixed(1)} fill="var(--f-energi)" />}
      <path fill="var(--f-hav)" d={`M0 ${flate}h360v180H0z`} />
      <path fill="var(--f-klima)" opacity={(varme / 28).toFixed(2)} d={`M0 ${flate}h360v180H0z`} />
      <path
        stroke="#fff"
        stroke-width="3"
        stroke-linecap="round"
        opacity=".8"
        d={Array.from(
          { length: prikker },
          (_, i) => `M${((i * 97 + driv * (1 + (i % 3) / 3)) % 360).toFixed(0)} ${flate + 8 + ((i * 61) % 160)}h.01`,
        ).join('')}
      />
      {fart > 0 && (
        <path
          stroke="#fff"
          stroke-width="2"
          opacity=".45"
          d={[52, 84, 116, 148]
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
          const dybde = spiser ? 26 : 150;
          return `M${96 + i * 15} ${(flate + 4 + ((i * 43 + fase * 30) % dybde)).toFixed(0)}h.01`;
        }).join('')}
      />
      <path fill={noed > 0.5 ? '#b9b4bd' : '#f39a7c'} stroke="#15121e" stroke-width="1.2" d={kropper} />
      <path stroke="#15121e" stroke-width="4" stroke-linecap="round" d={oeyne} />
      {m < stress && <path stroke="#15121e" stroke-width="8" stroke-linecap="round" d={gap} />}
      {/* The net and its ring. */}
      <path
        fill="none"
        stroke="#15121e"
        opacity=".35"
        d="M50 34v100l34 38h192l34-38V34M90 34v138M130 34v138M180 34v138M230 34v138M270 34v138M50 68h260M50 102h260M50 134h260"
      />
      <path stroke="var(--blekk)" stroke-width="9" stroke-linecap="round" d={`M46 ${flate}h268`} />
      <path stroke="var(--signal)" stroke-width="3" stroke-dasharray="10 14" d={`M46 ${flate}h268`} />
    </>
  );
}
