import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import { gradesIn } from '../../domain/fagsjekk/kravsvar.ts';
import type { Maalsvar } from '../../domain/fagsjekk/maalsvar.ts';
import type { Karakterkrav } from '../../domain/opptak/karakterkrav.ts';
import { karakternavn } from './setning.ts';
import { type Restgrunnlag, sett } from './typer.ts';

interface Props {
  valg: Fagvalg;
  svar: Maalsvar;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Restgrunnlag;
}

/** The sums of points that a condition draws its lines at. */
function thresholds(krav: Karakterkrav): number[] {
  if ('skolepoeng' in krav) return [krav.skolepoeng];
  if ('fag' in krav) return [];
  return ('alle' in krav ? krav.alle : krav.minstEn).flatMap(thresholds);
}

/** Grades are asked for only where they decide: one question for each that the goal's requirements name. */
export function Karakterer({ valg, svar, endre, g }: Props) {
  const { t, r } = g;
  const krav = svar.grupper.flatMap((gruppe) => gruppe.svar?.karakterer.map((k) => k.krav) ?? []);
  const navn = [...new Set(krav.flatMap(gradesIn))];
  if (navn.length === 0) return null;
  const grenser = [...new Set(krav.flatMap(thresholds))].sort((a, b) => a - b);
  const choose = (id: string, verdi: string) => {
    const { [id]: _gammel, ...andre } = valg.karakter;
    endre({ karakter: verdi ? { ...andre, [id]: Number(verdi) } : andre });
  };
  const options = (id: string): [number, string][] => {
    if (id !== 'poeng') return [2, 3, 4, 5, 6].map((k) => [k, String(k)]);
    const under = (grenser[0] ?? 0) - 1;
    return [
      [under, sett(r.under, { n: grenser[0] ?? 0 })],
      ...grenser.map((n, i): [number, string] => {
        const neste = grenser[i + 1];
        return [n, neste ? `${n}–${neste - 1}` : sett(r.ellerMer, { n })];
      }),
    ];
  };
  /** A link may hold 37 points; the list says 35–39. */
  const chosen = (id: string) => {
    const verdi = valg.karakter[id];
    if (verdi === undefined) return '';
    const passer = options(id).filter(([v]) => v <= verdi);
    return String((passer.at(-1) ?? options(id)[0])?.[0] ?? '');
  };
  return (
    <fieldset class="karakterer">
      <legend>{r.karaktererAvgjor}</legend>
      {navn.map((id) => (
        <label key={id}>
          {id === 'poeng' ? r.karakterPoeng : sett(r.karakterI, { fag: karakternavn(id, t, g.fagnavn) })}
          <select value={chosen(id)} onChange={(e) => choose(id, e.currentTarget.value)}>
            <option value="">{r.vetIkkeEnnaa}</option>
            {options(id).map(([verdi, tekst]) => (
              <option key={verdi} value={String(verdi)}>
                {tekst}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
