import { describe, expect, it, test } from 'vitest';
import { lagPlaner } from '../../src/domain/plan/lagPlaner.ts';
import { minsteSett } from '../../src/domain/plan/minsteSett.ts';
import { type Forutsetning, type Omvei, veierRundt } from '../../src/domain/plan/omvei.ts';
import { tilPlanfag } from '../../src/domain/plan/planfag.ts';
import type { Aarsfag, Planfag } from '../../src/domain/plan/typer.ts';
import { bokmaal, lagGraf, tilbudslister } from '../fixtures/innhold.ts';

/** The next admission, in the rules of which all is asked here. */
const opptak = 2027;

const graf = lagGraf();
const fag: Planfag[] = bokmaal.fag.map(tilPlanfag);
const kravkoder = bokmaal.kravkoder.map(({ id, data }) => ({ id, krav: data.krav }));
const omveier: Omvei[] = bokmaal.veier.flatMap(({ id, data }) =>
  data.omvei ? [{ ...data.omvei, id, fag: data.fag }] : [],
);

/** The code that a study asks for at a place. */
function kode(utdanning: string, laerested: string) {
  const liste = tilbudslister.find((l) => l.data.utdanning === utdanning);
  const id = liste?.data.tilbud.find((t) => t.laerested === laerested)?.kravkode ?? '';
  const node = graf.kravkoder.get(id);
  if (!node) throw new Error(`${utdanning} ved ${laerested} har ingen kravkode`);
  return node;
}
const sett = (...linjer: string[]) => linjer.map((l) => l.split(' ').toSorted().join(' ')).toSorted();

// Samordna opptak, admission 2020 and rule text 2022 (copy at https://github.com/Premeide/SkolesnittReal), copied by hand: R1, or S1 and S2; then what the code adds.
const par = [
  'biologi-1 biologi-2',
  'fysikk-1 fysikk-2',
  'geofag-1 geofag-2',
  'it-1 it-2',
  'kjemi-1 kjemi-2',
  'tof-1 tof-2',
];
const medR1ellerS = (...tillegg: string[]) => sett(...tillegg.flatMap((t) => [`r1 ${t}`, `s1 s2 ${t}`]));
const sjuFordypninger = [...medR1ellerS(...par), ...sett('r1 r2')].toSorted();
const r2ogFysikk = { sett: sett('r1 r2 fysikk-1'), Vg2: 'fysikk-1 r1', Vg3: 'r2', sent: ['r2 for-sent'] };

/**
 * The ten goals of issue 4 (the tenth below): the smallest sets, what the first plan asks for in Vg2 and
 * Vg3, and what is out of reach for somebody who is in Vg2 with 2P and no science.
 */
const maal: [string, string, string, { sett: string[]; Vg2: string; Vg3: string; sent: string[] }][] = [
  ['sivilingeniør ved NTNU', 'siving-bygg', 'NTNU', r2ogFysikk],
  ['ingeniør', 'ingenior-data', 'OsloMet', r2ogFysikk],
  [
    'lege',
    'medisin',
    'Universitetet i Oslo',
    {
      sett: medR1ellerS('fysikk-1 kjemi-1 kjemi-2'),
      Vg2: 'fysikk-1 kjemi-1 r1',
      Vg3: 'kjemi-2',
      sent: ['kjemi-2 for-sent', 'fysikk-1 ikke-plass'],
    },
  ],
  [
    'veterinær',
    'veterinaer',
    'NMBU',
    { sett: medR1ellerS('kjemi-1 kjemi-2'), Vg2: 'kjemi-1 r1', Vg3: 'kjemi-2', sent: ['kjemi-2 for-sent'] },
  ],
  [
    'bioingeniør',
    'bioingenior',
    'OsloMet',
    { sett: medR1ellerS('fysikk-1', 'kjemi-1', 'biologi-1'), Vg2: 'fysikk-1 r1', Vg3: '', sent: [] },
  ],
  [
    'lektor i realfag',
    'lektor-realfag',
    'NTNU',
    { sett: sjuFordypninger, Vg2: 'r1', Vg3: 'r2', sent: ['r2 for-sent'] },
  ],
  [
    'geolog',
    'geologi',
    'Universitetet i Bergen',
    { sett: sjuFordypninger, Vg2: 'r1', Vg3: 'r2', sent: ['r2 for-sent'] },
  ],
  ['arkitekt ved NTNU', 'arkitektur', 'NTNU', r2ogFysikk],
  [
    'systemutvikler ved UiO',
    'informatikk-programmering',
    'Universitetet i Oslo',
    { sett: sett('r1', 's1 s2'), Vg2: 'r1', Vg3: '', sent: [] },
  ],
];

describe.each(maal)('fra mål til fag: %s', (_, utdanning, laerested, fasit) => {
  const { krav } = kode(utdanning, laerested).data;

  it('de minste settene er dem kilden sier', () => {
    expect(sett(...minsteSett(krav, [], opptak).sett.map((s) => s.join(' ')))).toEqual(fasit.sett);
  });

  it('første plan har 1T, kravet i riktig år og to fordypninger', () => {
    const [plan] = lagPlaner(krav, { fag, opptak, kravkoder }).planer;
    expect(plan?.mangler).toEqual([]);
    expect(plan?.merknader).toEqual([]);
    expect(plan?.aar.Vg1).toEqual(['1t']);
    const krevd = (trinn: 'Vg2' | 'Vg3') =>
      plan?.aar[trinn]
        .filter((id) => plan.roller[id] === 'krav')
        .toSorted()
        .join(' ');
    expect([krevd('Vg2'), krevd('Vg3')]).toEqual([fasit.Vg2, fasit.Vg3]);
    expect((plan?.fordypning.omraader.length ?? 0) + (plan?.fordypning.aapne ?? 0)).toBe(2);
  });

  it('fra Vg2 med 2P og uten realfag sier planen hva som er for sent', () => {
    const har: Partial<Aarsfag> = { Vg1: ['1t'], Vg2: ['2p'] };
    const { planer } = lagPlaner(krav, { fag, opptak, kravkoder, har });
    expect(planer[0]?.mangler.map((m) => `${m.fag} ${m.grunn}`)).toEqual(fasit.sent);
  });
});

describe('fra elektriker til ingeniør', () => {
  const hing = kode('ingenior-elkraft', 'NTNU');
  const mangler = minsteSett(hing.data.krav, [], opptak).sett[0] ?? [];
  const veier = (...har: Forutsetning[]) =>
    veierRundt({ veier: hing.veier.map((v) => v.id), fag: mangler, studiekompetanse: true }, har, omveier).map(
      ({ id, maaneder, gjenstaar }) =>
        `${id} ${maaneder.min}–${maaneder.maks ?? ''} ${gjenstaar.fag.length === 0 && !gjenstaar.studiekompetanse ? 'alt' : 'noe'}`,
    );

  it('fagbrevet er et fast løp, ikke et fagvalg', () => {
    expect(graf.utdanninger.get('elektrikerfaget')?.data.lop?.nb).toMatchObject({
      vg1: 'Elektro og datateknologi',
      vg2: 'Elenergi og ekom',
      sluttkompetanse: 'Fagbrev',
    });
  });

  it('Y-vei koster ingen ekstra tid, forkurs ett år', () => {
    expect(veier('fagbrev', 'vg2').slice(0, 2)).toEqual(['y-vei 0–0 alt', 'forkurs 12–12 alt']);
  });

  it('med studiekompetanse er TRES og realfagskurs kortest', () => {
    expect(veier('studiekompetanse')).toEqual([
      'tres 2–3 alt',
      'realfagskurs 6–6 alt',
      'privatist 6–18 alt',
      'forkurs 12–12 alt',
    ]);
  });
});

/** Pages of NTNU (https://www.ntnu.no/, 2023) and Samordna opptak (https://www.samordnaopptak.no/, undated), copied by hand: months and what it stands in for. */
test('tida hver vei koster, er den kilden sier', () => {
  expect(
    omveier.map((o) => `${o.id}: ${o.maaneder.min}–${o.maaneder.maks ?? ''} ${o.per} ${o.erstatter}`).toSorted(),
  ).toEqual([
    '23-5: 0– alt studiekompetanse',
    'fagskole: 24–24 alt studiekompetanse',
    'forkurs: 12–12 alt kravet',
    'privatist: 6– fag alle-fag',
    'realfagskurs: 6–6 alt fagene',
    'tres: 2–3 alt fagene',
    'y-vei: 0–0 alt kravet',
  ]);
  expect(bokmaal.veier.filter(({ data }) => (data.type === 'vei') !== Boolean(data.omvei)).map((v) => v.id)).toEqual(
    [],
  );
});

test('alle kravkoder har en gyldig plan fra Vg1, uten at noe mangler', () => {
  const uten = kravkoder.filter(
    ({ krav }) => lagPlaner(krav, { fag, opptak, kravkoder }).planer[0]?.mangler.length !== 0,
  );
  expect(uten.map(({ id }) => id)).toEqual([]);
});
