import { elevverdier } from '../../domain/figur/elev.ts';
import { fasettverdier, figurPath } from '../../domain/figur/figur.ts';
import { fasetter } from '../../domain/utdanningstesten/maal.ts';
import type { Profil } from '../../domain/utdanningstesten/profil.ts';
import type { Yrkeskort } from './typer.ts';

interface Props {
  profil: Profil;
  yrke: Yrkeskort | undefined;
  str: number;
  tekst?: string | undefined;
}

/** The pupil's outline over an occupation's figure: where they cover one another, they agree. */
export function Dobbeltfigur({ profil, yrke, str, tekst }: Props) {
  return (
    <svg
      class="figur dobbel"
      width={str}
      height={str}
      viewBox="0 0 200 200"
      role={tekst ? 'img' : undefined}
      aria-label={tekst}
      aria-hidden={tekst ? undefined : 'true'}
    >
      {yrke && <path class={`f-${yrke.felt}`} d={figurPath(fasettverdier(yrke.fasetter, fasetter))} />}
      <path class="omriss" d={figurPath(elevverdier(profil))} />
    </svg>
  );
}
