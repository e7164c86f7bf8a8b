import { readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { avvis, fornyTilbud } from '../../../src/cli/importer/forny.ts';
import { lesSvar } from '../../../src/cli/importer/samordna.ts';
import { tilbudsliste } from '../../../src/content/skjema/tilbud.ts';

const post = JSON.parse(
  readFileSync(new URL('../../fixtures/samordna/post-2026.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const svar = (...endringer: object[]) => ({ data: endringer.map((e) => ({ ...post, ...e })) });

describe('the answer of Samordna opptak', () => {
  it('is read as it was recorded', () => {
    expect(lesSvar({ data: [post] })).toEqual([
      {
        sokode: '192369',
        kravkode: 'GENS',
        opptak: '2026',
        programnavn: 'Økonomi og administrasjon',
        laerested: 'Norges miljø- og biovitenskapelige universitet',
        sted: 'Ås',
        plasser: 95,
        avlyst: false,
        kommune: 'Ås',
        heltid: true,
        nettbasert: false,
        samlinger: false,
        startmaaned: 8,
        semestre: 6,
        tidligFrist: false,
        grenser: [
          { aar: 2025, foerstegang: 45.6, ordinaer: 49.1 },
          { aar: 2024, foerstegang: 45.4, ordinaer: 48 },
          { aar: 2023, foerstegang: 46.3, ordinaer: 47.5 },
          { aar: 2022, foerstegang: 44.5, ordinaer: 49.3 },
          { aar: 2021, foerstegang: 43.8, ordinaer: 50.5 },
        ],
      },
    ]);
  });
  it('says what gender points stand there, in whatever form', () =>
    expect(lesSvar(svar({ genderPoints: { women: 2 } }))[0]?.kjonnspoeng).toBe('{"women":2}'));
  it('takes 0 for no limit: how it writes that all got in has not been seen', () => {
    const null0 = {
      admissionsSorted: [{ id: 16, name: '2025' }],
      quotas: [{ id_quota: 'ORD', admissionsSorted: [{ id_admission: 16, pointLimit: 0 }] }],
    };
    expect(lesSvar(svar({ quotaPointLimits: null0 }))[0]?.grenser).toEqual([]);
  });
  it.each([
    ['mangler feltet «reqCode»', svar({ reqCode: undefined })],
    ['skulle vært tekst, men er 18', svar({ admission: { name: 18 } })],
    ['isOnline skulle vært ja eller nei, men er "ja"', svar({ isOnline: 'ja' })],
    ['startMonth skulle vært et helt tall fra 1 til 12, men er 13', svar({ startMonth: 13 })],
    ['quotaPointLimits mangler feltet «quotas»', svar({ quotaPointLimits: { admissionsSorted: [] } })],
    ['svaret mangler feltet «data»', {}],
    ['ingen liste i feltet «data»', { data: 3 }],
  ])('says what is wrong when it %s', (melding, json) => expect(() => lesSvar(json)).toThrow(melding));
});

const yaml = `# made by machine
utdanning: okonomi
tilbud:
  - laerested: "NMBU"
    sted: "Ås"
    programnavn: "Økonomi"
    sokode: "192369"
    kravkode: "matrs"
    kjennskap: "antatt"
    gjelder: "antatt ut fra samme slags studium, opptak 2020"
    tilbudskilde: { navn: "Kopi", aar: "2026" }
    plasser: 60
    merknad: "Het «Økonomi» i 2020."
  - laerested: "UiO"
    sted: "Oslo"
    programnavn: "Økonomi"
    sokode: "185999"
    kjennskap: "ukjent"
    tilbudskilde: { navn: "Kopi", aar: "2026" }
`;
const forny = (poster: object, koder: Record<string, string> = { GENS: 'gens' }) => {
  const fil = { fil: 'okonomi.yaml', dokument: parseDocument(yaml) };
  const rapport = fornyTilbud([fil], lesSvar(poster), koder);
  return { rapport, tekst: fil.dokument.toString({ lineWidth: 0 }) };
};

describe('renewing', () => {
  it('writes what the owner says, with year and source, in a form that the schema takes', () => {
    const { rapport, tekst } = forny(svar({}));
    const [nmbu] = tilbudsliste.parse(parse(tekst)).tilbud;
    expect(nmbu).toMatchObject({
      programnavn: 'Økonomi og administrasjon',
      kravkode: 'gens',
      kjennskap: 'sett',
      gjelder: 'opptak 2026',
      kravkilde: { navn: 'Samordna opptak, studiesøket 2026', aar: '2026' },
      plasser: 95,
    });
    expect(nmbu?.merknad).toBeUndefined();
    expect(rapport.nyttKrav).toEqual(['okonomi.yaml: NMBU, 192369: matrs → gens']);
    expect(tekst).toContain('# made by machine');
  });
  it('leaves alone what it has no record of, and says so', () => {
    const { rapport, tekst } = forny(svar({}));
    expect(rapport.borte).toEqual(['okonomi.yaml: UiO, 185999']);
    expect(tilbudsliste.parse(parse(tekst)).tilbud[1]).toMatchObject({ kjennskap: 'ukjent' });
  });
  it('never points to a requirement without a page', () => {
    const { rapport, tekst } = forny(svar({ reqCode: 'NYKODE' }));
    expect(rapport.ukjentKode).toEqual(['okonomi.yaml: NMBU, 192369 (NYKODE)']);
    expect(tilbudsliste.parse(parse(tekst)).tilbud[0]).toMatchObject({ kravkode: 'matrs', plasser: 60 });
  });
  it('tells of programmes that are cancelled, and of those that the site does not have', () => {
    const { rapport } = forny(svar({ isCancelled: true }, { studyProgrammeInstitutionCode: '200001' }));
    expect(rapport.avlyst).toHaveLength(1);
    expect(rapport.nye).toEqual(['200001 Økonomi og administrasjon, Norges miljø- og biovitenskapelige universitet']);
  });
  it('is the same the second time', () => {
    const { tekst } = forny(svar({}));
    const fil = { fil: 'okonomi.yaml', dokument: parseDocument(tekst) };
    expect(fornyTilbud([fil], lesSvar(svar({})), { GENS: 'gens' }).nyttKrav).toEqual([]);
    expect(fil.dokument.toString({ lineWidth: 0 })).toBe(tekst);
  });
});

describe('a fetch that lacks too much', () => {
  const linjer = (n: number) => Array.from({ length: n }, (_, i) => `a.yaml: NTNU, ${String(i)}`);
  const med = (fornyet: number, borte: number) => ({
    fornyet: linjer(fornyet),
    borte: linjer(borte),
    ukjentKode: [],
  });
  it.each([
    [100, 0, undefined],
    [95, 5, undefined],
    [94, 6, '6 av 100 studietilbud står ikke i svaret'],
    [1, 99, '99 av 100 studietilbud står ikke i svaret'],
    [0, 100, 'Ingen av studiene her står i svaret'],
  ])('%i renewed and %i missing', (fornyet, borte, sagt) => {
    const grunn = avvis(med(fornyet, borte));
    if (sagt) expect(grunn).toContain(sagt);
    else expect(grunn).toBeUndefined();
  });
  it('names every one that is missing', () => expect(avvis(med(1, 3))?.split('\n')).toHaveLength(4));
});
