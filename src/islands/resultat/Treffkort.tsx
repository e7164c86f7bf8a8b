import type { Grunn, Grunner } from '../../domain/utdanningstesten/grunner.ts';
import type { Profil } from '../../domain/utdanningstesten/profil.ts';
import type { Treff } from '../../domain/utdanningstesten/resultat.ts';
import { type Paastandstekst, sett, type Tekster } from '../utdanningstesten/typer.ts';
import { Dobbeltfigur } from './Dobbeltfigur.tsx';
import type { Yrkeskort } from './typer.ts';

/** A reason as the pupil would say it: the statement, turned where the answer was low. */
function grunntekst(grunn: Grunn, paastander: ReadonlyMap<string, Paastandstekst>, t: Tekster): string {
  const paastand = paastander.get(grunn.paastand);
  if (!paastand) return '';
  const { tekst } = paastand;
  if (typeof tekst !== 'string') return sett(t.grunnHelst, { tekst: uncapitalise(tekst[grunn.retning > 0 ? 1 : 0]) });
  if (paastand.del === 'slik-er-jeg') return grunn.retning > 0 ? tekst : sett(t.grunnUenig, { tekst });
  return sett(grunn.retning > 0 ? t.grunnLyst : t.grunnUlyst, { tekst: uncapitalise(tekst) });
}

const uncapitalise = (s: string) => s.charAt(0).toLowerCase() + s.slice(1);

interface Props {
  treff: Treff;
  yrke: Yrkeskort;
  profil: Profil;
  paastander: ReadonlyMap<string, Paastandstekst>;
  t: Tekster;
  /** Reasons behind a tap. */
  foldet?: boolean;
}

/** One occupation in a band, with three answers for it and one against. */
export function Treffkort({ treff, yrke, profil, paastander, t, foldet = false }: Props) {
  const harGrunner = treff.for.length > 0 || treff.mot !== undefined;
  const grunner = (
    <>
      <Grunnliste grunner={treff} paastander={paastander} t={t} />
      <p class="fagvei">
        <a href={sett(t.sjekkAdresse, { id: yrke.id })}>
          {t.hvilkeFag}
          <span class="skjult"> {yrke.navn}</span>
        </a>
      </p>
    </>
  );
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
        {harGrunner &&
          (foldet ? (
            <details>
              <summary>{t.hvorfor}</summary>
              {grunner}
            </details>
          ) : (
            grunner
          ))}
      </div>
    </li>
  );
}

function Grunnliste({ grunner, paastander, t }: { grunner: Grunner; paastander: Props['paastander']; t: Tekster }) {
  return (
    <ul class="grunner" role="list">
      {grunner.for.map((g) => (
        <li key={g.paastand} class="for">
          <span class="skjult">{t.fordi}: </span>
          {grunntekst(g, paastander, t)}
        </li>
      ))}
      {grunner.mot && (
        <li class="mot">
          <span class="skjult">{t.mot}: </span>
          {grunntekst(grunner.mot, paastander, t)}
        </li>
      )}
    </ul>
  );
}
