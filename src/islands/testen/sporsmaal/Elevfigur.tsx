import { elevverdier } from '../../../domain/figur/elev.ts';
import { figurPath, figurRadii } from '../../../domain/figur/figur.ts';
import { hjornepunkt } from '../../../domain/figur/hjorner.ts';
import { fasetter, type Fasett } from '../../../domain/testen/motor/maal.ts';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import { interessetegn } from '../figur/tegn.ts';

interface Props {
  profil: Profil;
  str: number;
  tekst: string | undefined;
  /** The corner that the last answer moved. */
  lys?: Fasett | undefined;
}

/** The pupil's own figure as it grows; the corner that moved last is lit, with its sign. */
export function Elevfigur({ profil, str, tekst, lys }: Props) {
  const verdier = elevverdier(profil);
  const nr = lys ? fasetter.indexOf(lys) : -1;
  const [x, y] = hjornepunkt(nr, Math.min(96, (figurRadii(verdier)[nr] ?? 0) + 6));
  return (
    <svg class="figur elev" width={str} height={str} viewBox="-20 -20 240 240" role="img" aria-label={tekst}>
      <path class="person" d={figurPath(verdier)} />
      {lys && (
        <g key={lys} class="lys">
          <circle cx={x} cy={y} r="27" />
          <path class="tegn" transform={`translate(${x - 18} ${y - 18}) scale(1.5)`} d={interessetegn[lys]} />
        </g>
      )}
    </svg>
  );
}
