import { type Document, isMap, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { fornyForm } from '../../../src/cli/importer/form.ts';
import type { Studiepost } from '../../../src/cli/importer/samordna.ts';
import { tilbud as skjema } from '../../../src/content/skjema/tilbud.ts';

const post: Studiepost = {
  sokode: '194067',
  kravkode: 'HING',
  opptak: '2027',
  programnavn: 'Ingeniør, bygg',
  laerested: 'NTNU',
  sted: 'Gjøvik',
  kommune: 'Gjøvik',
  avlyst: false,
  grenser: [],
};
const forny = (tilbud: object, endring: Partial<Studiepost>) => {
  const dokument: Document = parseDocument(
    JSON.stringify({
      laerested: 'NTNU',
      sted: 'Gjøvik',
      programnavn: 'Ingeniør, bygg',
      sokode: '194067',
      kjennskap: 'ukjent',
      tilbudskilde: { navn: 'Kopi', aar: '2026' },
      ...tilbud,
    }),
  );
  const { contents } = dokument;
  if (!isMap(contents)) throw new Error('no map');
  const rapport = fornyForm(dokument, contents, { ...post, ...endring });
  return { ...rapport, etter: skjema.parse(contents.toJSON()) };
};

describe('how an offer is given', () => {
  it.each([
    ['part time', { heltid: false }, { form: ['deltid'] }, 'studieform ingen → deltid'],
    ['on the net', { nettbasert: true }, { form: ['nettbasert'] }, 'studieform ingen → nettbasert'],
    ['in gatherings', { samlinger: true }, { form: ['samlingsbasert'] }, 'studieform ingen → samlingsbasert'],
    ['begins in January', { startmaaned: 1 }, { start: 'vaar' }, 'start ingen → vaar'],
    ['apply by 1 March', { tidligFrist: true }, { tidligFrist: true }, 'frist 1. mars ingen → ja'],
    ['called off', { avlyst: true }, { avlyst: '2027' }, 'avlyst ingen → 2027'],
    ['another name', { programnavn: 'Bygg' }, { programnavn: 'Bygg' }, 'navn Ingeniør, bygg → Bygg'],
    ['another place', { sted: 'Raufoss', kommune: 'Vestre Toten' }, { sted: 'Raufoss' }, 'sted Gjøvik → Raufoss'],
  ] as const)('%s: taken, and told', (_, endring, etter, linje) => {
    const svar = forny({}, endring);
    expect(svar.etter).toMatchObject(etter);
    expect(svar.endret).toEqual([linje]);
    expect(svar.spriker).toEqual([]);
  });

  it('full time in autumn at the place is what a reader takes for granted: nothing is written', () => {
    const svar = forny({}, { heltid: true, nettbasert: false, samlinger: false, startmaaned: 8, tidligFrist: false });
    expect([svar.endret, svar.spriker, svar.etter.form, svar.etter.start]).toEqual([[], [], [], undefined]);
  });

  it.each([
    ['deltid', { form: ['deltid'] }, { heltid: true }, 'deltid her, ikke hos Samordna opptak'],
    ['nettbasert', { form: ['nettbasert'] }, { nettbasert: false }, 'nettbasert her, ikke hos Samordna opptak'],
    ['start in spring', { start: 'vaar' }, { startmaaned: 8 }, 'start vaar her, hoest hos Samordna opptak'],
    [
      'a place within the municipality',
      { sted: 'Blæstad' },
      { sted: 'Hamar', kommune: 'Hamar' },
      'sted er «Blæstad» her, kommunen «Hamar» hos Samordna opptak',
    ],
  ] as const)('%s that the site holds is never lost: a person is told', (_, foer, endring, linje) => {
    const svar = forny(foer, endring);
    expect(svar.etter).toMatchObject(foer);
    expect([svar.endret, svar.spriker]).toEqual([[], [linje]]);
  });

  it('fleksibel, which no record tells of, stays beside what the record adds', () => {
    const svar = forny({ form: ['fleksibel'] }, { heltid: false });
    expect(svar.etter.form).toEqual(['fleksibel', 'deltid']);
    expect(svar.spriker).toEqual([]);
  });

  it('a length is written, and told only when it is another than before', () => {
    expect(forny({}, { semestre: 8 })).toMatchObject({ etter: { semestre: 8 }, endret: [] });
    expect(forny({ semestre: 6 }, { semestre: 8 })).toMatchObject({
      etter: { semestre: 8 },
      endret: ['semestre 6 → 8'],
    });
  });

  it('a record without the fields changes nothing', () => {
    const foer = { form: ['deltid', 'fleksibel'], start: 'vaar', semestre: 8, tidligFrist: true };
    const svar = forny(foer, {});
    expect(svar.etter).toMatchObject(foer);
    expect([svar.endret, svar.spriker]).toEqual([[], []]);
  });

  it('a study that the owner has is no longer doubted, one that is called off is, and one called off once may come back', () => {
    const usikker = { nb: 'Kanskje lagt ned.', nn: 'Kanskje lagt ned.' };
    expect(forny({ usikker }, {}).etter.usikker).toBeUndefined();
    expect(forny({ usikker }, { avlyst: true }).etter).toMatchObject({ usikker, avlyst: '2027' });
    expect(forny({ avlyst: '2026' }, {}).etter.avlyst).toBeUndefined();
  });

  it('gender points are for a person to read', () =>
    expect(forny({}, { kjonnspoeng: '2' }).spriker).toEqual(['kjønnspoeng er 2 hos Samordna opptak']));
});

it('every offer of the site keeps its form through a record that knows nothing but full time in autumn', async () => {
  const { lesFiler } = await import('../../../src/content/les/filer.ts');
  const alle = lesFiler<{ tilbud: { form?: string[]; start?: string; sted: string }[] }>('tilbud').flatMap(
    (f) => f.felt.tilbud,
  );
  const egne = alle.filter((t) => t.form ?? t.start);
  expect(egne.length).toBeGreaterThanOrEqual(16);
  for (const t of egne) {
    const { etter } = forny(t, {
      heltid: true,
      nettbasert: false,
      samlinger: false,
      startmaaned: 8,
      sted: 'Oslo',
      kommune: 'Oslo',
    });
    expect(etter).toMatchObject({ form: t.form ?? [], sted: t.sted, ...(t.start && { start: t.start }) });
  }
});
