import { elevverdier } from '../../../domain/figur/elev.ts';
import { figurPath } from '../../../domain/figur/figur.ts';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import type { Tekster } from '../../../content/testen/typer.ts';

interface Props {
  a: Profil;
  b: Profil;
  t: Tekster;
}

/** The two figures over one another: the first filled, the second an outline, so that colour is not needed. */
export function Parfigur({ a, b, t }: Props) {
  return (
    <figure class="parfigur">
      <svg class="figur" width="240" height="240" viewBox="0 0 200 200" role="img" aria-label={t.parFigur}>
        <path class="forste" d={figurPath(elevverdier(a))} />
        <path class="andre" d={figurPath(elevverdier(b))} />
      </svg>
      <figcaption>{t.parFigur}</figcaption>
    </figure>
  );
}
