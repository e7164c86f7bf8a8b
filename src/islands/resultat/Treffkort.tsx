import type { Grunn } from '../../domain/utdanningstesten/grunner.ts';
import type { Profil } from '../../domain/utdanningstesten/profil.ts';
import type { Treff } from '../../domain/utdanningstesten/resultat.ts';
import { type Paastandstekst, sett, type Tekster } from '../utdanningstesten/typer.ts';
import { Dobbeltfigur } from './Dobbeltfigur.tsx';
import type { Yrkeskort } from './typer.ts';

/** A reason in the pupil's own words: the statement, or what the answer to it says. */
function grunntekst(grunn: Grunn, paastander: ReadonlyMap<string, Paastandstekst>, t: Tekster): string {
  const paastand = paastander.get(grunn.paastand);
  if (!paastand) return '';
  if (typeof paastand.tekst !== 'string') return paastand.tekst[grunn.retning > 0 ? 1 : 0];
  if (grunn.retning > 0) return paastand.tekst;
  return sett(paastand.del === 'slik-er-jeg' ? t.uenig : t.lavt, { tekst: uncapitalise(paastand.tekst) });
}

const uncapitalise = (s: string) => s.charAt(0).toLowerCase() + s.slice(1);

interface Props {
  treff: Treff;
  yrke: Yrkeskort;
  profil: Profil;
  paastander: ReadonlyMap<string, Paastandstekst>;
  t: Tekster;
}

/** One occupation in a band, with three answers for it and one against. */
export function Treffkort({ treff, yrke, profil, paastander, t }: Props) {
  return (
    <li class="treff">
      <Dobbeltfigur profil={profil} yrke={yrke} str={72} />
      <div>
        <h3>
          <a href={yrke.url}>{yrke.navn}</a>
        </h3>
        <p class="dempet">
          {yrke.linje}
          {treff.uavgjort && ` · ${t.uavgjort}`}
        </p>
        {treff.for.length > 0 && (
          <div class="grunner">
            <span>{t.fordi}</span>
            <ul>
              {treff.for.map((g) => (
                <li key={g.paastand}>{grunntekst(g, paastander, t)}</li>
              ))}
            </ul>
          </div>
        )}
        {treff.mot && (
          <div class="grunner mot">
            <span>{t.mot}</span>
            <ul>
              <li>{grunntekst(treff.mot, paastander, t)}</li>
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}
