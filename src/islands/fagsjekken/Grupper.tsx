import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import type { Gruppesvar, Maalsvar } from '../../domain/fagsjekk/maalsvar.ts';
import { Karakterer } from './Karakterer.tsx';
import { fagliste, gruppesetning, stedsliste } from './setning.ts';
import { type Restgrunnlag, sett } from './typer.ts';

interface Props {
  valg: Fagvalg;
  svar: Maalsvar;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Restgrunnlag;
}

/** The answer place by place: sentence, the way, and the rule with its year. */
export function Grupper({ valg, svar, endre, g }: Props) {
  const { r } = g;
  return (
    <section class="grupper" aria-labelledby="grupper">
      <h2 id="grupper">{svar.slag === 'yrke' ? r.veierInn : svar.slag === 'utdanning' ? r.stedForSted : r.regelen}</h2>
      <Karakterer valg={valg} svar={svar} endre={endre} g={g} />
      <ul class="rader" role="list">
        {svar.grupper.map((gruppe) => (
          <Gruppe
            key={gruppe.krav?.id ?? gruppe.utdanninger[0]?.id}
            gruppe={gruppe}
            medNavn={svar.slag === 'yrke'}
            g={g}
          />
        ))}
      </ul>
    </section>
  );
}

function Gruppe({ gruppe, medNavn, g }: { gruppe: Gruppesvar; medNavn: boolean; g: Restgrunnlag }) {
  const { r } = g;
  const { krav, svar, ord } = gruppe;
  const tillegg = g.tillegg.krav[krav?.id ?? ''];
  return (
    <li class={`gruppe ${ord}`}>
      <h3>
        <span class="ord">{r[ord]}</span> {gruppe.steder.length > 0 && stedsliste(gruppe.steder, g)}
      </h3>
      <p>{gruppesetning(gruppe, g)}</p>
      {medNavn && (
        <ul class="navn">
          {gruppe.utdanninger.map((u) => (
            <li key={u.id}>
              <a href={g.adresse('utdanning', u.id)}>{g.navn('utdanning', u.id)}</a>
            </li>
          ))}
        </ul>
      )}
      {svar && svar.andre.length > 0 && (
        <p>
          {r.eller_}: {svar.andre.map((fag) => fagliste(fag, g)).join(' · ')}.
        </p>
      )}
      {tillegg && tillegg.andreKrav.length > 0 && (
        <p>
          {r.iTillegg} {tillegg.andreKrav.join(' ')}
        </p>
      )}
      {krav && tillegg && (
        <p class="dempet">
          {tillegg.kode === tillegg.navn ? '' : `${tillegg.kode}: `}
          {tillegg.regel} {krav.studiekompetanse === 'generell' && r.medStudiekompetanse}{' '}
          {sett(r.gjelder, { gjelder: tillegg.gjelder })} {!tillegg.bekreftet && r.sannsynlig}{' '}
          {gruppe.antatt && r.antatt} <a href={g.adresse('krav', krav.id)}>{r.seRegelen}</a>
        </p>
      )}
    </li>
  );
}
