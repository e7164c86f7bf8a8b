import type { Fagtilstand, Fagvalg } from '../../domain/deling/fagvalg.ts';
import { vitnemaalsaar } from '../../domain/fagsjekken/aar.ts';
import { merkHar, planvalgFra } from '../../domain/fagsjekken/planvalg.ts';
import type { Kravkort } from '../../domain/fagsjekken/typer.ts';
import { trinnene } from '../../domain/opptak/rutenett.ts';
import { fagIn } from '../../domain/opptak/uttrykk.ts';
import { lagPlaner } from '../../domain/plan/lagPlaner.ts';
import { skolereglerFor } from '../../domain/regler/skoleregler.ts';
import type { Bytte, Fagplan } from '../../domain/plan/typer.ts';
import { Aarene } from './Aarene.tsx';
import { fagliste } from './setning.ts';
import { type Restgrunnlag, sett } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  plan: Fagplan;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Restgrunnlag;
}

/** The best plan for a requirement, from what has been told; none where the requirement names no subjects. */
export function finnPlan(valg: Fagvalg, krav: Kravkort, g: Restgrunnlag): Fagplan | undefined {
  const fag = g.tillegg.planfag;
  const opptak = vitnemaalsaar(valg, g.neste);
  const fra = planvalgFra(valg, fag, opptak);
  if (!fra || fagIn(krav.krav).length === 0) return undefined;
  const plan = lagPlaner(krav.krav, { fag, opptak, kravkoder: g.data.krav, ...fra }).planer[0];
  return plan && merkHar(plan, valg);
}

/** The rules behind every plan, with their years. */
export function regelverk(valg: Fagvalg, { r, neste }: Restgrunnlag): string {
  const { planregler } = skolereglerFor(vitnemaalsaar(valg, neste));
  const kilder = [planregler.timer, planregler.fordypning, planregler.matteVg2].map(
    ({ kilde }) => `${kilde.navn} (${kilde.aar})`,
  );
  return sett(r.planRegel, { kilder: kilder.join('; ') });
}

/** So many exchanges are offered; more would be a list to give up on. */
const mestBytter = 6;

/** Backwards: what to choose in Vg1, Vg2 and Vg3, and what may be taken instead. */
export function Planen({ valg, plan, endre, g }: Props) {
  const { r } = g;
  const planlagt = trinnene.flatMap((trinn) => plan.aar[trinn]);
  /** Wanted subjects are those that could be taken; what is had stays as it is. */
  const want = (ider: readonly string[]) => {
    const faste = Object.entries(valg.fag).filter(([, tilstand]) => tilstand !== 'kan');
    const nye = ider.filter((id) => !faste.some(([f]) => f === id)).map((id): [string, Fagtilstand] => [id, 'kan']);
    endre({ fag: Object.fromEntries([...faste, ...nye]) });
  };
  const { omraader, aapne } = plan.fordypning;
  return (
    <div class="planen">
      <h3 key={plan.mangler.length}>{plan.mangler.length > 0 ? r.planDelvis : r.planTittel}</h3>
      <Aarene plan={plan} g={g} />
      {plan.mangler.length > 0 ? (
        <p class="advarsel" key={plan.mangler.map(({ fag }) => fag).join()}>
          {sett(r.planMangler, {
            fag: fagliste(
              plan.mangler.map(({ fag }) => fag),
              g,
            ),
          })}
        </p>
      ) : (
        <p class="dempet" key={`${omraader.join()}${aapne}`}>
          {sett(omraader.length === 0 ? r.planFordypningFri : aapne > 0 ? r.planFordypningAapen : r.planFordypning, {
            liste: omraader.map((o) => g.tillegg.omraader[o] ?? o).join(` ${g.t.og} `),
          })}{' '}
          {regelverk(valg, g)}
        </p>
      )}
      {plan.merknader.length > 0 && <p>{r.planMerknad}</p>}
      <Bytter bytter={plan.bytter.filter(({ inn }) => inn.length > 0).slice(0, mestBytter)} want={want} g={g} />
      {plan.mangler.length === 0 && planlagt.some((id) => !(id in valg.fag)) && (
        <p class="ikke-trykk">
          <button type="button" class="knapp stille" onClick={() => want(planlagt)}>
            {r.planTaInn}
          </button>
        </p>
      )}
    </div>
  );
}

interface Bytteprops {
  bytter: readonly Bytte[];
  want: (ider: readonly string[]) => void;
  g: Restgrunnlag;
}

function Bytter({ bytter, want, g }: Bytteprops) {
  const { r } = g;
  if (bytter.length === 0) return null;
  const text = ({ ut, inn }: Bytte) =>
    ut.length > 0
      ? sett(r.bytte, { inn: fagliste(inn, g), ut: fagliste(ut, g) })
      : sett(r.bytteFyll, { inn: fagliste(inn, g) });
  return (
    <details class="bytter ikke-trykk">
      <summary>{r.bytter}</summary>
      <ul role="list">
        {bytter.map((bytte) => (
          <li key={text(bytte)}>
            <button type="button" class="lenkeknapp" onClick={() => want(bytte.med)}>
              {text(bytte)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
