import type { Tekster } from '../../../content/testen/typer.ts';

/** What the list is narrowed to; '' is everything. */
export interface Filtervalg {
  readonly felt: string;
  readonly nivaa: string;
}
export const altVises: Filtervalg = { felt: '', nivaa: '' };

/** Choices as id and name, in the order shown. */
export type Valgliste = readonly (readonly [id: string, navn: string])[];

interface Props {
  valg: Filtervalg;
  felt: Valgliste;
  nivaa: Valgliste;
  /** How many occupations the choice lets through. */
  antall: number;
  t: Tekster;
  endre: (ny: Filtervalg) => void;
}

/** Narrows the three bands to a field or a level. The fit is the same: only what is shown changes. */
export function Filter({ valg, felt, nivaa, antall, t, endre }: Props) {
  const aktiv = valg.felt !== '' || valg.nivaa !== '';
  const velger = (navn: keyof Filtervalg, ledetekst: string | undefined, liste: Valgliste) => (
    <label>
      {ledetekst}
      <select value={valg[navn]} onChange={(e) => endre({ ...valg, [navn]: e.currentTarget.value })}>
        <option value="">{t.filterAlle}</option>
        {liste.map(([id, tekst]) => (
          <option key={id} value={id}>
            {tekst}
          </option>
        ))}
      </select>
    </label>
  );
  const antallTekst = (antall === 0 ? t.filterIngen : antall === 1 ? t.filterEtt : t.filterFlere)?.replace(
    '{n}',
    String(antall),
  );
  return (
    <details class="filterboks ikke-trykk" open={aktiv || undefined}>
      <summary>{t.filterTittel}</summary>
      <div class="filter" role="group" aria-label={t.filterTittel}>
        {velger('felt', t.filterFelt, felt)}
        {velger('nivaa', t.filterNivaa, nivaa)}
        <p role="status">
          {aktiv && (
            <>
              <span key={antallTekst}>{antallTekst}</span>{' '}
              <button type="button" class="lenkeknapp" onClick={() => endre(altVises)}>
                {t.filterNullstill}
              </button>
            </>
          )}
        </p>
      </div>
    </details>
  );
}
