import { elevverdier } from '../../../domain/figur/elev.ts';
import { sterkesteHjorner } from '../../../domain/figur/hjorner.ts';
import { fasetter, type Fasett } from '../../../domain/testen/motor/maal.ts';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import type { Yrkeskort } from '../../../content/testen/resultattyper.ts';
import { sett, type Tekster } from '../../../content/testen/typer.ts';
import { Navnefigur } from '../figur/Navnefigur.tsx';
import { Dobbeltfigur } from './Dobbeltfigur.tsx';

interface Props {
  profil: Profil;
  tittel: string;
  /** «Dette likner på deg», or whose result it is. */
  over: string | undefined;
  /** The three that fit best. */
  beste: readonly Yrkeskort[];
  navn: Readonly<Record<Fasett, string>>;
  t: Tekster;
}

/** The first screen: the figure, one line about it, and the three best matches, each a tap away. */
export function Hode({ profil, tittel, over, beste, navn, t }: Props) {
  const verdier = elevverdier(profil);
  const sterke = sterkesteHjorner(verdier).flatMap((nr) => fasetter[nr] ?? []);
  const tekst = sterke.length
    ? sett(t.figurSterke, { liste: sterke.map((f) => navn[f].toLowerCase()).join(', ') })
    : t.figurFlat;
  return (
    <div class="hode">
      <Navnefigur verdier={verdier} navn={navn} tekst={tekst} />
      <div>
        <h1 tabIndex={-1} key={tittel}>
          <span class="over">{over} </span>
          {tittel}
        </h1>
        <ol class="treBeste" role="list" aria-label={t.treBeste}>
          {beste.map((yrke) => (
            <li key={yrke.id}>
              <a href={yrke.url}>
                <Dobbeltfigur profil={profil} yrke={yrke} str={44} />
                <span>
                  <b>{yrke.navn}</b>
                  <small>{yrke.linje}</small>
                </span>
              </a>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
