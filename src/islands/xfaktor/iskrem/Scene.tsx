import { stoerrelse, vekst } from '../../../domain/xfaktor/iskrem.ts';
import type { SceneProps } from '../typer.ts';
import { doegn } from './tid.ts';

/** What can be dragged. */
export type Iskremglider = 'kulde' | 'tid';

/** Pixels a micrometre: the screen shows about half a millimetre. */
const skala = 0.8;
/** The picture drifts; this much is drawn outside. */
const rand = 14;

/** A number 0–1 that looks like chance and is the same each time. */
function tilfeldig(n: number): number {
  const s = Math.sin(n * 12.9898) * 43758.5453;
  return s - Math.floor(s);
}

/** An uneven heptagon: a crystal. */
function krystall(x: number, y: number, r: number, froe: number): string {
  const punkter = Array.from({ length: 7 }, (_, k) => {
    const v = ((k + tilfeldig(froe + k) * 0.6) * 2 * Math.PI) / 7;
    const lengde = r * (0.78 + 0.3 * tilfeldig(froe * 3 + k));
    return [Math.round(x + Math.cos(v) * lengde), Math.round(y + Math.sin(v) * lengde)] as const;
  });
  // Each corner from the one before: small numbers weigh little in the page.
  const steg = punkter.map(([a, b], k) => {
    const [fraA, fraB] = punkter[k - 1] ?? [0, 0];
    return `${a - fraA} ${b - fraB}`;
  });
  return `M${steg.join('l').replaceAll(' -', '-')}z`;
}

/** Ice cream in a microscope. The phase lets it drift a little. */
export function Scene({ verdier, fase }: SceneProps<Iskremglider>) {
  const d = stoerrelse(vekst(verdier.kulde), doegn(verdier.tid)) * skala;
  const rad = d * 0.88;
  const biter: string[] = [];
  for (let j = 0; (j - 0.5) * rad < 210 + rand; j++)
    for (let i = -1; (i - 0.5) * d < 360 + rand; i++) {
      const froe = i * 31 + j * 57 + 9;
      const x = (i + (j % 2) / 2 + 0.3 + (tilfeldig(froe) - 0.5) * 0.16) * d;
      biter.push(krystall(x, (j + 0.3 + (tilfeldig(froe + 5) - 0.5) * 0.16) * rad, d * 0.47, froe));
    }
  return (
    <>
      <path fill="#f3a9b8" d="M0 0h360v210H0z" />
      <path
        fill="#eaf6fc"
        stroke="var(--f-hav)"
        stroke-width="1.5"
        stroke-linejoin="round"
        transform={`translate(${(Math.sin(fase) * 6).toFixed(2)} ${(Math.cos(fase * 0.7) * 6 - 6).toFixed(2)})`}
        d={biter.join('')}
      />
    </>
  );
}
