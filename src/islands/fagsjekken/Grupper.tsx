import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import type { Aarssvar } from '../../domain/fagsjekken/aar.ts';
import type { Gruppesvar, Maalsvar } from '../../domain/fagsjekken/maalsvar.ts';
import type { Fagplan } from '../../domain/plan/typer.ts';
import { Karakterer } from './Karakterer.tsx';
import { Lopet } from './Lopet.tsx';
import { Omveier } from './Omveier.tsx';
import { Planen } from './Planen.tsx';
import { fagliste, gruppesetning, stedEllerVei } from './setning.ts';
import { type Restgrunnlag, sett } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  svar: Maalsvar;
  /** The same for each year with an answer of its own. */
  svarene: readonly Aarssvar[];
  /** Id of the requirement whose plan is shown. */
  planlagt: string | undefined;
  plan: Fagplan | undefined;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Restgrunnlag;
}

/** The answer place by place: sentence, the way, and the rule with its year. */
export function Grupper({ valg, svar, svarene, planlagt, plan, endre, g }: Props) {
  const { r } = g;
  const tittel = { yrke: r.veierInn, annet: r.veierInn, utdanning: r.stedForSted, krav: r.veienDit }[svar.slag];
  return (
    <section class="grupper" aria-labelledby="grupper">
      <h2 id="grupper" key={tittel}>
        {tittel}
      </h2>
      <Karakterer key={`${svar.slag}.${svar.id}`} valg={valg} svarene={svarene} endre={endre} g={g} />
      <ul class="rader" role="list">
        {svar.grupper.map((gruppe) => (
          <Gruppe
            key={gruppe.krav?.id ?? gruppe.utdanninger[0]?.id ?? gruppe.vei}
            gruppe={gruppe}
            medNavn={svar.slag === 'yrke'}
            alene={svar.grupper.length === 1}
            valg={valg}
            planlagt={planlagt}
            plan={plan}
            endre={endre}
            g={g}
          />
        ))}
      </ul>
    </section>
  );
}

interface Gruppeprops {
  gruppe: Gruppesvar;
  /** Say which studies the way goes through? */
  medNavn: boolean;
  /** The only one: its sentence stands in the answer above. */
  alene: boolean;
  valg: Fagvalg;
  planlagt: string | undefined;
  plan: Fagplan | undefined;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Restgrunnlag;
}

function Gruppe({ gruppe, medNavn, alene, valg, planlagt, plan, endre, g }: Gruppeprops) {
  const { r } = g;
  const { krav, svar, ord } = gruppe;
  const hvor = stedEllerVei(gruppe, g);
  const ordet = svar?.hindring === 'ennaa' ? r.ikkeEnnaa : r[ord];
  const setning = gruppesetning(gruppe, g);
  const tillegg = g.tillegg.krav[krav?.id ?? ''];
  return (
    <li class={`gruppe ${ord}`}>
      <h3 key={ordet + hvor}>
        <span class="ord">{ordet}</span> {hvor}
      </h3>
      {!alene && <p key={setning}>{setning}</p>}
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
        <p key={svar.andre.join()}>
          {r.eller_}: {svar.andre.map((fag) => fagliste(fag, g)).join(' · ')}.
        </p>
      )}
      {tillegg && tillegg.andreKrav.length > 0 && (
        <p>
          {r.iTillegg} {tillegg.andreKrav.join(' ')}
        </p>
      )}
      {krav && svar && krav.id === planlagt && (
        <>
          {plan && <Planen valg={valg} plan={plan} endre={endre} g={g} />}
          <Omveier valg={valg} krav={krav} svar={svar} g={g} />
        </>
      )}
      {krav && krav.id !== planlagt && (
        <button type="button" class="lenkeknapp ikke-trykk" onClick={() => endre({ plan: krav.id })}>
          {r.visPlan}
        </button>
      )}
      {!krav && gruppe.utdanninger.map((u) => <Lopet key={u.id} id={u.id} endre={endre} g={g} />)}
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
