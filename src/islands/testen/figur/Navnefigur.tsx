/**
 * The figure that can be read: a sign at each of the twelve corners, and the name at the strongest. Drawn by the server on an
 * occupation's page and by the islands on a result, so it holds no state and asks nothing of the browser.
 */
import { figurPath } from '../../../domain/figur/figur.ts';
import { hjornepunkt, sterkesteHjorner } from '../../../domain/figur/hjorner.ts';
import { fasetter, type Fasett } from '../../../domain/testen/motor/maal.ts';
import { interessetegn } from './tegn.ts';

interface Props {
  /** Corner values 0–1, in the order of `fasetter`. */
  verdier: readonly number[];
  /** One word a corner. */
  navn: Readonly<Record<Fasett, string>>;
  /** An occupation's figure is solid in its field's colour; a person's is lime. */
  felt?: string | undefined;
  /** What it says, for those who cannot see it. */
  tekst?: string | undefined;
}

const tegnradius = 115;

/** Where a name stands beside its sign, so that it never covers the figure. */
function plass(nr: number) {
  const [x, y] = hjornepunkt(nr, tegnradius);
  if (x === 100) return { x, y: y < 100 ? y - 17 : y + 31, 'text-anchor': 'middle' } as const;
  return x > 100 ? ({ x: x + 16, y: y + 6 } as const) : ({ x: x - 16, y: y + 6, 'text-anchor': 'end' } as const);
}

export function Navnefigur({ verdier, navn, felt, tekst }: Props) {
  const sterke = sterkesteHjorner(verdier);
  // A name above or below the figure takes room only when there is one.
  const topp = sterke.includes(0) ? -48 : -28;
  const bunn = sterke.includes(6) ? 248 : 228;
  return (
    <svg
      class="navnefigur"
      width="400"
      height={bunn - topp}
      viewBox={`-100 ${topp} 400 ${bunn - topp}`}
      role={tekst ? 'img' : undefined}
      aria-label={tekst}
      aria-hidden={tekst ? undefined : 'true'}
    >
      <path class={felt ? `f-${felt}` : 'person'} d={figurPath(verdier)} />
      {fasetter.map((fasett, nr) => {
        const [x, y] = hjornepunkt(nr, tegnradius);
        const sterk = sterke.includes(nr);
        return (
          <g key={fasett} class={sterk ? 'sterk' : undefined}>
            <path class="tegn" transform={`translate(${x - 10} ${y - 10}) scale(.83)`} d={interessetegn[fasett]} />
            {sterk && <text {...plass(nr)}>{navn[fasett]}</text>}
          </g>
        );
      })}
    </svg>
  );
}
