import type { Grunner } from '../../../domain/testen/motor/grunner.ts';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import type { Treff } from '../../../domain/testen/motor/resultat.ts';
import { type Paastandstekst, sett, type Tekster } from '../../../content/testen/typer.ts';
import { Dobbeltfigur } from './Dobbeltfigur.tsx';
import type { Yrkeskort } from '../../../content/testen/resultattyper.ts';
import { grunntekst } from './grunntekst.ts';

interface Props {
  treff: Treff;
  yrke: Yrkeskort;
  /** Others with the very same reasons: named on this card, and not once more. */
  like?: readonly Yrkeskort[];
  profil: Profil;
  paastander: ReadonlyMap<string, Paastandstekst>;
  t: Tekster;
  /** Somebody else's: their sentences stand in quotation marks. */
  andres: boolean;
  /** Reasons behind a tap. */
  foldet?: boolean;
}

/** One occupation in a band, with the answers for it and one against. */
export function Treffkort({ treff, yrke, like = [], profil, paastander, t, andres, foldet = false }: Props) {
  const harGrunner = treff.for.length > 0 || treff.mot !== undefined;
  const grunner = (
    <>
      <Grunnliste grunner={treff} paastander={paastander} t={t} andres={andres} />
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
        <p class="dempet">{yrke.linje}</p>
        {like.length > 0 && (
          <p class="like">
            {t.samme}:{' '}
            {like.map((y, i) => (
              <span key={y.id}>
                {i > 0 && ', '}
                <a href={y.url}>{y.navn}</a>
              </span>
            ))}
          </p>
        )}
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

interface Listeprops {
  grunner: Grunner;
  paastander: Props['paastander'];
  t: Tekster;
  andres: boolean;
}

function Grunnliste({ grunner, paastander, t, andres }: Listeprops) {
  const tekst = (g: Grunner['for'][number]) => {
    const ren = grunntekst(g, paastander, t);
    return andres ? sett(t.grunnAndres, { tekst: ren }) : ren;
  };
  return (
    <ul class="grunner" role="list">
      {grunner.for.map((g) => (
        <li key={g.paastand} class="for">
          <span class="skjult">{t.fordi}: </span>
          {tekst(g)}
        </li>
      ))}
      {grunner.mot && (
        <li class="mot">
          <span class="skjult">{t.mot}: </span>
          {tekst(grunner.mot)}
        </li>
      )}
    </ul>
  );
}
