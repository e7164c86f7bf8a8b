import { knasegrense, storrelse, vekst } from '../../../domain/xfaktor/iskrem.ts';
import type { SceneProps } from '../typer.ts';
import { doegn } from './tid.ts';

/** What can be dragged. */
export type Iskremglider = 'kulde' | 'tid';

/** Pixels a micrometre: the lens shows about 0.15 millimetres. */
const skala = 1.4;
/** The lens over the ice cream. */
const linse = { x: 236, y: 170, r: 108 };
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

/** What the lens hides: all but its round hole. */
const utenfor = `M0 0h360v320H0zM${linse.x - linse.r} ${linse.y}a${linse.r} ${linse.r} 0 1 0 ${2 * linse.r} 0a${linse.r} ${linse.r} 0 1 0-${2 * linse.r} 0z`;

/** The edge of the freezer's door: shut at −30, wide open at −6. */
export const doerkant = (kulde: number): number => Math.round(112 + ((kulde + 30) / 24) * 66);

/** An ice cream in a freezer, and a lens over it. The phase lets the crystals drift a little. */
export function Scene({ verdier, fase, seier }: SceneProps<Iskremglider>) {
  const d = storrelse(vekst(verdier.kulde), doegn(verdier.tid));
  const ruter = d * skala;
  const rad = ruter * 0.88;
  const biter: string[] = [];
  for (let j = 0; (j - 0.5) * rad < 2 * linse.r + rand; j++)
    for (let i = -1; (i - 0.5) * ruter < 2 * linse.r + rand; i++) {
      const froe = i * 31 + j * 57 + 9;
      const x = linse.x - linse.r + (i + (j % 2) / 2 + 0.3 + (tilfeldig(froe) - 0.5) * 0.16) * ruter;
      const y = linse.y - linse.r + (j + 0.3 + (tilfeldig(froe + 5) - 0.5) * 0.16) * rad;
      if (Math.hypot(x - linse.x, y - linse.y) < linse.r + ruter) biter.push(krystall(x, y, ruter * 0.47, froe));
    }
  const kant = doerkant(verdier.kulde);
  // Frost on the scoop, as large as what the tongue feels.
  const rim = Math.min(9, Math.max(0, (d - knasegrense) / 14 + 3)) * (d < knasegrense ? 0 : 1);
  return (
    <>
      <path
        fill="#f3a9b8"
        d={`M${linse.x - linse.r} ${linse.y - linse.r}h${2 * linse.r}v${2 * linse.r}h${-2 * linse.r}z`}
      />
      <path
        fill="#eaf6fc"
        stroke="var(--f-hav)"
        stroke-width="2"
        stroke-linejoin="round"
        transform={`translate(${(Math.sin(fase) * 4).toFixed(2)} ${(Math.cos(fase * 0.7) * 4 - 4).toFixed(2)})`}
        d={biter.join('')}
      />
      <path fill="var(--papir-2)" fill-rule="evenodd" d={utenfor} />
      {/* The freezer, and cold air out of it. */}
      <path fill="#dcecf5" stroke="var(--blekk)" stroke-width="3" d="M-4 52h116v250H-4z" />
      <path fill="none" stroke="#fff" stroke-width="3" d="M0 282h108M0 70h108" />
      <g class={seier ? 'glad' : undefined}>
        <path fill="var(--f-bygg)" stroke="#15121e" stroke-width="2.5" stroke-linejoin="round" d="M28 178h56l-28 94z" />
        <path fill="none" stroke="#15121e" opacity=".5" d="M38 178l30 54M54 178l24 28M76 178l-32 50M60 178l-26 24" />
        <path
          fill="#f3a9b8"
          stroke="#15121e"
          stroke-width="2.5"
          d={`M22 180q-6-58 34-60t34 60q-8 ${8 + rim} -14 1-8 ${12 + rim * 1.5} -18 0-8 ${10 + rim} -18 0-10 8-18-1z`}
        />
        {rim > 0 && (
          <path
            stroke="#fff"
            stroke-width={rim.toFixed(1)}
            stroke-linecap="round"
            d="M38 150h.01M52 136h.01M66 148h.01M76 164h.01M46 166h.01M62 168h.01M34 170h.01M58 152h.01"
          />
        )}
      </g>
      <path
        fill="none"
        stroke="var(--f-hav)"
        stroke-width="2"
        stroke-dasharray="5 5"
        d={`M62 148L${linse.x - 78} ${linse.y - 76}M62 160L${linse.x - 78} ${linse.y + 76}`}
      />
      <circle cx={linse.x} cy={linse.y} r={linse.r} fill="none" stroke="var(--blekk)" stroke-width="8" />
      <path
        stroke="var(--blekk)"
        stroke-width="16"
        stroke-linecap="round"
        d={`M${linse.x + 80} ${linse.y + 82}l34 36`}
      />
      {/* The door. */}
      <path
        fill="var(--f-luftrom)"
        stroke="var(--blekk)"
        stroke-width="3"
        stroke-linejoin="round"
        opacity=".92"
        d={`M110 52L${kant + 8} ${52 - (kant - 112) * 0.12}V${302 + (kant - 112) * 0.2}L110 302z`}
      />
      <path stroke="var(--papir)" stroke-width="6" stroke-linecap="round" d={`M${kant} 216v40`} />
    </>
  );
}
