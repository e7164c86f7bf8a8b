import { describe, expect, it } from 'vitest';
import { snittAv } from '../../../src/domain/testen/motor/akser.ts';
import { beregnResultat } from '../../../src/domain/testen/motor/resultat.ts';
import { kontraster, riasecBokstaver } from '../../../src/domain/testen/motor/maal.ts';
import { mulberry32, personFra, svarPaa, tenk } from '../../../src/domain/testen/proeving/simulerte.ts';
import { alleYrker, samling } from '../../fixtures/testen.ts';

/**
 * Fields whose students like other things than O*NET’s letters say. The letters are the students’ own means (R I A S E C,
 * 1–5; Open-Source Psychometrics Project, 2015–2018), the occupations the field’s.
 */
const felt: readonly (readonly [navn: string, bokstaver: readonly number[], yrker: readonly string[]])[] = [
  [
    'IT',
    [2.55, 3.03, 2.87, 2.99, 2.53, 2.88],
    ['systemutvikler', 'dataingenior', 'it-utvikler-fagbrev', 'skyingenior', 'nettverkstekniker', 'ki-forsker'],
  ],
  ['matematikk og statistikk', [2.26, 3.06, 2.81, 3.09, 2.52, 2.93], ['matematiker', 'statistiker', 'aktuar', 'kvant']],
  ['farmasi', [2.22, 3.58, 2.85, 3.32, 2.59, 2.52], ['farmasoyt', 'apotektekniker']],
  ['industriell økonomi', [2.51, 2.98, 2.87, 3.09, 2.78, 2.81], ['industriell-okonom']],
  ['flyging', [2.68, 2.76, 2.64, 2.97, 2.68, 2.63], ['pilot', 'flygeleder']],
];

describe('facets carry the fields whose letters differ', () => {
  const r = mulberry32(20261130);
  /** Letters as the students’, facets 0.6 as strong as the occupation’s own, no wish for how to work. */
  const finner = (id: string, bokstaver: readonly number[]) => {
    const yrke = alleYrker.find((y) => y.id === id);
    if (!yrke) throw new Error(id);
    const egen = personFra(yrke, alleYrker);
    const student = {
      ...egen,
      riasec: Object.fromEntries(riasecBokstaver.map((b, i) => [b, (bokstaver[i] ?? 3) - 3])) as typeof egen.riasec,
      fasetter: Object.fromEntries(Object.entries(egen.fasetter).map(([f, v]) => [f, 0.6 * v])) as typeof egen.fasetter,
      kontraster: Object.fromEntries(kontraster.map((k) => [k, 0])) as typeof egen.kontraster,
    };
    return snittAv(
      Array.from({ length: 40 }, () => {
        const svar = svarPaa(tenk(student, samling.paastander, 0.8, r), 0, r);
        return Number(beregnResultat(svar, samling.paastander, alleYrker).rangert.slice(0, 10).includes(id));
      }),
    );
  };
  it.each(felt)('%s: own occupation among the first ten for three of four, whichever it is', (_, bokstaver, yrker) => {
    for (const id of yrker) expect(finner(id, bokstaver), id).toBeGreaterThanOrEqual(0.75);
  });
});
