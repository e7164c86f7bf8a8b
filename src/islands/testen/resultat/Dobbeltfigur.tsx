import { elevverdier } from '../../../domain/figur/elev.ts';
import { fasettverdier, figurPath } from '../../../domain/figur/figur.ts';
import { fasetter } from '../../../domain/testen/motor/maal.ts';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import type { Yrkeskort } from '../../../content/testen/resultattyper.ts';

interface Props {
  profil: Profil;
  yrke: Yrkeskort;
  str: number;
}

/** The pupil's outline over an occupation's solid figure: two kinds of drawing, so that no colours are mixed. */
export function Dobbeltfigur({ profil, yrke, str }: Props) {
  const omriss = figurPath(elevverdier(profil));
  return (
    <svg class="figur dobbel" width={str} height={str} viewBox="0 0 200 200" aria-hidden="true">
      <path class={`f-${yrke.felt}`} d={figurPath(fasettverdier(yrke.fasetter, fasetter))} />
      <path class="omriss-kant" d={omriss} />
      <path class="omriss" d={omriss} />
    </svg>
  );
}
