import { simuler } from '../../domain/testen/proeving/simulering.ts';
import { vekter } from '../../domain/testen/motor/vekter.ts';
import type { Testinnhold } from './testinnhold.ts';

/** Weights tried: each group alone, without each group, and steps around those in use. */
const forsok = [
  { fasetter: 100, riasec: 0, kontraster: 0, trekk: 0 },
  { fasetter: 0, riasec: 100, kontraster: 0, trekk: 0 },
  { fasetter: 65, riasec: 30, kontraster: 0, trekk: 5 },
  { fasetter: 55, riasec: 0, kontraster: 40, trekk: 5 },
  { fasetter: 50, riasec: 25, kontraster: 25, trekk: 0 },
  { fasetter: 40, riasec: 40, kontraster: 15, trekk: 5 },
  { fasetter: 45, riasec: 20, kontraster: 30, trekk: 5 },
  { fasetter: 60, riasec: 20, kontraster: 15, trekk: 5 },
  { fasetter: 45, riasec: 20, kontraster: 20, trekk: 15 },
  vekter,
];

const pst = (n: number) => `${(100 * n).toFixed(0)} %`;

/** The search as a Markdown table, ours last. */
export function vekttabell({ paastander, yrker }: Testinnhold, froe: number): string {
  const rader = forsok.map((v) => {
    const f = simuler(paastander, yrker, { froe, perYrke: 8, befolkning: 400, vekter: v });
    return `| ${[v.fasetter, v.riasec, v.kontraster, v.trekk, pst(f.gjenfinning10), pst(f.gjenfinning3), pst(f.eksponering), pst(f.retest3i10), pst(f.retest10), pst(f.prefiks3i10), pst(f.prefiks10)].join(' | ')} |${v === vekter ? ' **in use**' : ''}`;
  });
  return [
    '# The weights, and what else was tried',
    '',
    `Made by \`npm run simuler -- --vekter\` on ${yrker.length} occupations, seed ${froe}. Weights are shares of 100.`,
    'Recovery and retest are shares of made-up persons; see `simulering.ts` for what they can and cannot show.',
    '',
    '| facets | RIASEC | contrasts | traits | recovery@10 | @3 | exposure | retest 3 in 10 | overlap 10 | after 20: 3 in 10 | overlap 10 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rader,
    '',
    'Several weights clear the same bars: the choice among them is not the simulation’s. Facets are given the most',
    'because they are what a pupil can recognise in the reasons; RIASEC because it is the only part that was measured',
    'and not judged by us; contrasts because the pupil can see and change them; traits the least, because nobody',
    'should be steered away from an occupation by how they are.',
    '',
  ].join('\n');
}
