import { describe, expect, it } from 'vitest';
import { fasetter } from '../../src/domain/utdanningstesten/maal.ts';
import { bokmaal } from '../fixtures/innhold.ts';

const { yrker } = bokmaal;

describe('fasettene', () => {
  it.each(yrker)('$id har en grunn for hver treer, og ingen grunn ellers', ({ data }) => {
    const treere = fasetter.filter((f) => data.fasetter[f] === 3);
    expect(treere.length).toBeGreaterThan(0);
    expect(fasetter.filter((f) => data.fasettgrunner[f])).toEqual(treere);
  });

  it('ingen to yrker har like fasetter', () => {
    const rader = yrker.map((y) => fasetter.map((f) => y.data.fasetter[f]).join(' '));
    expect(yrker.filter((_, i) => rader.indexOf(rader[i] ?? '') !== i).map((y) => y.id)).toEqual([]);
  });

  it('hver fasett er kjernen i minst ett yrke', () =>
    expect(fasetter.filter((f) => !yrker.some((y) => y.data.fasetter[f] === 3))).toEqual([]));
});

/** Flagged PAY_NOT_REPRESENTATIVE in facts/yrker.tsv: the group's pay says nothing about the occupation. */
const utenLonn = ['havvindingenior', 'klimaforsker', 'matteknolog', 'robottekniker', 'vindturbintekniker'];
/** pay_scope `group` in facts/yrker.tsv: the figures are for a wider group and must say so. */
const gruppetall = [
  'agronom',
  'aktuar',
  'astrofysiker',
  'dataviter',
  'etisk-hacker',
  'havvindingenior',
  'industriell-okonom',
  'it-utvikler-fagbrev',
  'klimaforsker',
  'marinbiolog',
  'matteknolog',
  'robottekniker',
  'spilldesigner',
  'ux-designer',
  'vindturbintekniker',
];

describe('tallene', () => {
  it('lønn mangler akkurat der gruppa ikke sier noe om yrket', () =>
    expect(yrker.filter((y) => !y.data.lonn).map((y) => y.id)).toEqual(utenLonn));

  it('tall for en større gruppe er merket som det', () => {
    const umerket = yrker.filter(
      ({ id, data: { lonn, sysselsatte, kvinneandel } }) =>
        gruppetall.includes(id) && [lonn, sysselsatte, kvinneandel].some((tall) => tall && tall.dekker !== 'gruppe'),
    );
    expect(umerket.map((y) => y.id)).toEqual([]);
  });

  it('yrker med samme STYRK-kode har samme tall, og da gjelder de gruppa', () => {
    const feil = yrker.flatMap((a) =>
      yrker
        .filter((b) => a.id < b.id && a.data.styrk08 && a.data.styrk08 === b.data.styrk08)
        .filter(
          (b) =>
            a.data.sysselsatte?.verdi !== b.data.sysselsatte?.verdi ||
            [a, b].every((y) => y.data.lonn?.dekker === 'yrket'),
        )
        .map((b) => `${a.id} og ${b.id}`),
    );
    expect(feil).toEqual([]);
  });

  it('hvert tall sier hvilken periode det gjelder', () => {
    const uten = yrker.filter(({ data: { lonn, sysselsatte, kvinneandel } }) =>
      [lonn, sysselsatte, kvinneandel].some((tall) => tall && !/\b20\d\d\b/.test(tall.periode)),
    );
    expect(uten.map((y) => y.id)).toEqual([]);
  });
});

it('hvert yrke viser til en utdanning på det nivået det selv nevner først', () => {
  const nivaa = new Map(bokmaal.utdanninger.map((u) => [u.id, u.data.nivaa]));
  const mangler = yrker.filter(({ data }) => {
    const [vanligst] = data.nivaa;
    // The two-year master and the doctorate come after a study of ours and are not among them.
    const nok: (string | undefined)[] =
      vanligst === 'master' || vanligst === 'doktorgrad' ? ['bachelor', 'master'] : [vanligst];
    return !data.utdanninger.some((u) => nok.includes(nivaa.get(u)));
  });
  expect(mangler.map((y) => y.id)).toEqual([]);
});
