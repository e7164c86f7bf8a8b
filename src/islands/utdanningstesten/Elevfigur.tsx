import { figurPath } from '../../domain/figur/figur.ts';
import { elevverdier } from '../../domain/figur/elev.ts';
import type { Profil } from '../../domain/utdanningstesten/profil.ts';

interface Props {
  profil: Profil;
  str: number;
  tekst: string | undefined;
}

/** The pupil's own figure. */
export function Elevfigur({ profil, str, tekst }: Props) {
  return (
    <svg class="figur elev" width={str} height={str} viewBox="0 0 200 200" role="img" aria-label={tekst}>
      <path d={figurPath(elevverdier(profil))} />
    </svg>
  );
}
