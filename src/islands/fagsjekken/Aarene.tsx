import { trinnene } from '../../domain/opptak/rutenett.ts';
import type { Fagplan } from '../../domain/plan/typer.ts';
import { ikkeOversett } from '../felles/ikkeOversett.ts';
import { type Restgrunnlag, sett } from '../../content/fagsjekken/typer.ts';

/** The three years of a plan side by side: each subject with why it is there, and the hours left to choose. */
export function Aarene({ plan, g }: { plan: Fagplan; g: Restgrunnlag }) {
  const { r } = g;
  return (
    <div class="aarene">
      {trinnene.map((trinn) => {
        const aapent = trinn === 'Vg1' ? { fordypning: 0, fritt: 0 } : plan.aapent[trinn];
        return (
          <div key={trinn}>
            <h4>{trinn}</h4>
            <ul role="list">
              {plan.aar[trinn].map((id) => {
                const rolle = plan.roller[id] ?? 'har';
                return (
                  <li key={id} class={rolle}>
                    <b {...ikkeOversett}>{g.fagnavn(id)}</b>
                    <small key={rolle}>{r[`rolle-${rolle}`]}</small>
                  </li>
                );
              })}
              {aapent.fordypning > 0 && (
                <li class="fritt" key={`fordypning${aapent.fordypning}`}>
                  <small>{sett(r.aapenFordypning, { n: aapent.fordypning })}</small>
                </li>
              )}
              {aapent.fritt > 0 && (
                <li class="fritt" key={`fritt${aapent.fritt}`}>
                  <small>{sett(r.aapenFritt, { n: aapent.fritt })}</small>
                </li>
              )}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
