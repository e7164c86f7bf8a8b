import { provPrefiks } from '../../domain/testen/proeving/prefiks.ts';
import { mulberry32, type Tilfeldig } from '../../domain/testen/proeving/simulerte.ts';
import type { Paastand } from '../../domain/testen/motor/typer.ts';
import { minsteAntallSvar } from '../../domain/testen/motor/vekter.ts';
import type { Testinnhold } from './testinnhold.ts';

const personer = 250;
const trekninger = 40;

const pst = (n: number) => `${(100 * n).toFixed(0)} %`;

/** The search for the order of statements as a Markdown document: which beginnings were tried, and what they gave. */
export function rekkefoelgetabell({ paastander, yrker }: Testinnhold, froe: number): string {
  const r = mulberry32(froe);
  const maal = (rekkefolge: readonly Paastand[]) =>
    provPrefiks(rekkefolge, yrker, { froe, personer, antall: [minsteAntallSvar] })[0];
  const rad = (navn: string, rekkefolge: readonly Paastand[]) => {
    const m = maal(rekkefolge);
    return m ? `| ${navn} | ${pst(m.staar)} | ${pst(m.overlapp10)} | ${pst(m.tre)} |` : '';
  };
  const del = (navn: Paastand['del']) => paastander.filter((p) => p.del === navn);
  const [interesser, trekk, kontraster] = [del('interesser'), del('slik-er-jeg'), del('slik-jobber-jeg')];
  const forst = (valgt: readonly Paastand[]) => [...valgt, ...paastander.filter((p) => !valgt.includes(p))];
  const iBruk = maal(paastander);
  const andreValg = Array.from({ length: trekninger }, () =>
    maal(forst([...enPerFasett(interesser, r), ...kontraster])),
  );
  const bedre = andreValg.filter((m) => m && iBruk && m.overlapp10 > iBruk.overlapp10 + 0.02).length;
  const beste = Math.max(...andreValg.map((m) => m?.overlapp10 ?? 0));
  const daarligste = Math.min(...andreValg.map((m) => m?.overlapp10 ?? 1));
  return [
    '# The order of the statements, and what else was tried',
    '',
    `Made by \`npm run simuler -- --rekkefolge\` on ${yrker.length} occupations, seed ${froe}, ${personer} made-up persons. Each row`,
    `begins the test in another way; the figures are what a result after ${minsteAntallSvar} answers is worth: the share of «passer`,
    'godt» that still stands at the end, the overlap of the first 10, and the share of the final first 3 among the first 10.',
    '',
    `| the first ${minsteAntallSvar} | stands | overlap 10 | final 3 in 10 |`,
    '| --- | --- | --- | --- |',
    rad('**in use**: one activity for each facet, then the contrasts', paastander),
    rad('activities only: one for each facet, then eight of the second round', forst(interesser.slice(0, 20))),
    rad(
      'one activity for each facet, then half of each trait',
      forst([...interesser.slice(0, 12), ...trekk.slice(0, 8)]),
    ),
    rad(
      'one activity for each facet, four of the second round, four contrasts',
      forst([...interesser.slice(0, 16), ...kontraster.slice(0, 4)]),
    ),
    rad('all traits, then four contrasts', forst([...trekk, ...kontraster.slice(0, 4)])),
    rad('the first seven facets wholly, then nothing of the rest', forst(perFasett(interesser))),
    rad('drawn at random', forst(stokk(paastander, r))),
    '',
    `Which of a facet’s three activities comes first was tried ${trekninger} times at random, with the contrasts after them: the overlap of`,
    `the first 10 lay between ${pst(daarligste)} and ${pst(beste)}; ${bedre} of ${trekninger} were more than two points better than the order in use.`,
    '',
    'Beginning with activities only is as good in these figures, and a little better for the final three; the contrasts come',
    'early all the same, because with them a pupil can steer the preliminary list at once.',
    '',
    'What else the figures leave open is decided by what a pupil meets: activities come first because they are what the test is',
    'about; the contrasts come as one block because the scale changes with them; and the first twelve alternate between',
    'things and people, so that nobody thinks after three statements that the test is for somebody else.',
    '',
  ].join('\n');
}

const stokk = <T>(liste: readonly T[], r: Tilfeldig): T[] =>
  liste
    .map((verdi) => ({ verdi, tall: r() }))
    .sort((a, b) => a.tall - b.tall)
    .map(({ verdi }) => verdi);

/** One of each facet’s activities, drawn. */
function enPerFasett(interesser: readonly Paastand[], r: Tilfeldig): Paastand[] {
  const stokket = stokk(interesser, r);
  return stokket.filter((p, i) => stokket.findIndex((q) => q.maaler === p.maaler) === i);
}

/** All of one facet, then all of the next. */
const perFasett = (interesser: readonly Paastand[]): Paastand[] =>
  [...interesser].sort((a, b) => (a.maaler < b.maaler ? -1 : a.maaler > b.maaler ? 1 : 0)).slice(0, minsteAntallSvar);
