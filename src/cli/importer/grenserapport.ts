/**
 * Samordna opptak's report of limits, downloaded as CSV («Poenggrenser og ventelistetall, hovedopptak og supplering»).
 * A copy of some rows is kept in tests/fixtures/samordna/. A row as it stands:
 *
 *     Ordinær kvote;INN;Poenggrense;Hovedopptak;209 362;Agronomi, årsstudium;Hamar;LANDOGHAVBRUK;2020;46.8
 *
 * 0: all who met the requirement got in; -1: not published; no row for a quota: the study does not have it.
 */
import type { Grenseverdi } from '../../domain/poeng/grense.ts';

/** The quota for a first diploma, then the ordinary one, as content/poenggrenser has them. */
export type Grensepar = readonly [Grenseverdi, Grenseverdi];

/** One study in one year. */
export interface Grenserad {
  readonly hoved?: Grensepar;
  readonly supplering?: Grensepar;
}

/** By year and study code. */
export type Grenser = ReadonlyMap<number, ReadonlyMap<string, Grenserad>>;

const kolonner = ['Kvote', 'Measure Names', 'Opptaksrunde', 'Studiekode', 'År', 'Measure Values'] as const;
const kvoter = new Map<string, 0 | 1>([
  ['Førstegangsvitnemålskvote', 0],
  ['Ordinær kvote', 1],
]);
const runder: Record<string, 'hoved' | 'supplering'> = { Hovedopptak: 'hoved', Suppleringsopptak: 'supplering' };

/** @throws in plain Norwegian, with the number of the line, when the report is not as we know it */
export function lesGrenserapport(csv: string): Grenser {
  const [hode = '', ...linjer] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const navn = delOpp(hode);
  const plass = Object.fromEntries(kolonner.map((k) => [k, navn.indexOf(k)])) as Record<
    (typeof kolonner)[number],
    number
  >;
  const mangler = kolonner.filter((k) => plass[k] < 0);
  if (mangler.length > 0)
    throw new Error(
      `Grenserapporten mangler kolonnene ${mangler.join(', ')}. Er den lastet ned som CSV med semikolon?`,
    );
  const svar = new Map<number, Map<string, Grenserad>>();
  linjer.forEach((linje, i) => {
    if (linje.trim() === '') return;
    const celler = delOpp(linje);
    const celle = (k: (typeof kolonner)[number]) => (celler[plass[k]] ?? '').trim();
    if (celle('Measure Names') !== 'Poenggrense') return;
    const kvote = kvoter.get(celle('Kvote'));
    const runde = runder[celle('Opptaksrunde')];
    const kode = celle('Studiekode').replace(/\s/g, '');
    const aar = Number(celle('År'));
    if (kvote === undefined || runde === undefined) return;
    const hvor = `Grenserapporten, linje ${String(i + 2)}`;
    if (!/^\d{6}$/.test(kode))
      throw new Error(`${hvor}: «${celle('Studiekode')}» er ikke en studiekode på seks sifre.`);
    if (!Number.isInteger(aar) || aar < 2000) throw new Error(`${hvor}: «${celle('År')}» er ikke et år.`);
    const iAaret = svar.get(aar) ?? new Map<string, Grenserad>();
    const rad = iAaret.get(kode);
    const [foerstegang, ordinaer] = rad?.[runde] ?? (['ingen-kvote', 'ingen-kvote'] as const);
    const verdi = lesVerdi(celle('Measure Values'), hvor);
    iAaret.set(kode, { ...rad, [runde]: kvote === 0 ? [verdi, ordinaer] : [foerstegang, verdi] });
    svar.set(aar, iAaret);
  });
  if (svar.size === 0) throw new Error('Grenserapporten har ingen poenggrenser.');
  return svar;
}

function lesVerdi(tall: string, hvor: string): Grenseverdi {
  const verdi = tall === '' ? NaN : Number(tall.replace(/,/g, ''));
  if (verdi === 0) return 'alle';
  if (verdi === -1) return 'ikke-oppgitt';
  if (!(verdi > 0 && verdi <= 200)) throw new Error(`${hvor}: «${tall}» er ikke en poenggrense.`);
  return verdi;
}

/** The cells of a line; a name with a semicolon in it stands in quotation marks. */
const delOpp = (linje: string): string[] =>
  [...`;${linje}`.matchAll(/;(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, sitert, bar]) =>
    sitert === undefined ? (bar ?? '') : sitert.replace(/""/g, '"'),
  );
