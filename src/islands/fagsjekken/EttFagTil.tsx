import { vitnemaalsaar } from '../../domain/fagsjekken/aar.ts';
import type { Dorer } from '../../domain/fagsjekken/dorer.ts';
import { fagMed, type Fagtilstand, type Fagvalg } from '../../domain/deling/fagvalg.ts';
import type { Nyeaapninger } from '../../domain/fagsjekken/dorer.ts';
import { regelbrudd } from '../../domain/opptak/gyldig.ts';
import { antall } from '../../i18n/spraak.ts';
import { ikkeOversett } from '../felles/ikkeOversett.ts';
import { ettTilLedetekst } from './ledetekst.ts';
import { fagliste } from './setning.ts';
import { type Restgrunnlag, sett } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  /** What each subject that is not chosen would open, the one that opens most first. */
  rader: readonly Nyeaapninger[];
  /** What is open now. */
  dorer: Dorer;
  settFag: (id: string, tilstand: Fagtilstand) => void;
  g: Restgrunnlag;
}

/** So many occupations are named; the rest are in the fields above. */
const nevnes = 4;

/** «1 studium og 3 yrker til» */
export const tall = ({ utdanninger, yrker }: Nyeaapninger, r: Restgrunnlag['r']): string =>
  sett(r.ettTilTall, {
    u: antall(utdanninger.length, r.studium, r.studier),
    y: antall(yrker.length, r.yrket, r.yrkene),
  });

/** For every subject that is not chosen: what it alone would open. */
export function EttFagTil({ valg, rader, dorer, settFag, g }: Props) {
  const { r } = g;
  const fag = fagMed(valg, 'har', 'tar');
  const aapner = rader.filter(({ utdanninger, yrker }) => utdanninger.length + yrker.length > 0);
  const ingen = rader.filter((rad) => !aapner.includes(rad));
  const collision = (id: string) => {
    const brudd = regelbrudd([...fag, id], vitnemaalsaar(valg, g.neste)).find(
      (b) => b.regel.alvor === 'feil' && b.fag.includes(id),
    );
    return (
      brudd &&
      sett(r.ikkeSammen, {
        fag: fagliste(
          brudd.fag.filter((f) => f !== id),
          g,
        ),
      })
    );
  };
  const ledetekst = r[ettTilLedetekst(aapner.length > 0, dorer.utdanninger.values(), valg)];
  const jobs = ({ yrker }: Nyeaapninger) => yrker.slice(0, nevnes).map((id) => g.navn('yrke', id) ?? id);
  return (
    <section class="etttil" aria-labelledby="etttil">
      <h2 id="etttil">{r.ettTil}</h2>
      <p key={ledetekst}>{ledetekst}</p>
      <ul class="rader" role="list">
        {aapner.map((rad) => (
          <li key={rad.fag}>
            <h3>
              <a href={g.adresse('fag', rad.fag)} {...ikkeOversett}>
                {g.fagnavn(rad.fag)}
              </a>
            </h3>
            <p key={tall(rad, r) + String(collision(rad.fag))}>
              {tall(rad, r)}
              {collision(rad.fag) && <em> {collision(rad.fag)}</em>}
            </p>
            {rad.yrker.length > 0 && (
              <p class="dempet" key={jobs(rad).join()}>
                {sett(r.ettTilYrker, { liste: jobs(rad).join(', ') })}
              </p>
            )}
            {valg.fag[rad.fag] !== 'kan' && (
              <button type="button" class="lenkeknapp ikke-trykk" onClick={() => settFag(rad.fag, 'kan')}>
                {sett(r.leggTil, { fag: g.fagnavn(rad.fag) })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {ingen.length > 0 && aapner.length > 0 && (
        <p class="dempet" key={ingen.map((rad) => rad.fag).join()}>
          {sett(r.ettTilIngen, { liste: ingen.map((rad) => g.fagnavn(rad.fag)).join(', ') })}
        </p>
      )}
    </section>
  );
}
