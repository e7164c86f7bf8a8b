import { readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { skrivDiff } from '../../../src/cli/importer/diff.ts';
import { fornyGrenser, uenigeMed } from '../../../src/cli/importer/grenser.ts';
import { lesGrenserapport } from '../../../src/cli/importer/grenserapport.ts';
import { skrivYaml } from '../../../src/cli/importer/skriv.ts';
import { poenggrenser } from '../../../src/content/skjema/poenggrenser.ts';

const csv = readFileSync(new URL('../../fixtures/samordna/grenser.csv', import.meta.url), 'utf8');
const [hode = ''] = csv.split('\n');

describe('the report of limits', () => {
  it('is read as it was recorded: both quotas, both rounds, and not the waiting lists', () => {
    const rapport = lesGrenserapport(csv);
    expect([...rapport.keys()]).toEqual([2020, 2026]);
    expect(Object.fromEntries(rapport.get(2020) ?? [])).toEqual({
      '215138': { hoved: [45.7, 52.5], supplering: [44.6, 51.2] },
      '209320': { hoved: ['alle', 'alle'], supplering: ['alle', 'alle'] },
      '209362': { hoved: ['alle', 46.8], supplering: ['alle', 46.8] },
      '223451': { hoved: ['ikke-oppgitt', 'ikke-oppgitt'], supplering: ['ikke-oppgitt', 'ikke-oppgitt'] },
    });
    expect(Object.fromEntries(rapport.get(2026) ?? [])).toEqual({
      '215123': { hoved: ['ingen-kvote', 39.3], supplering: ['ingen-kvote', 36] },
      '194109': { hoved: ['ingen-kvote', 'ikke-oppgitt'], supplering: ['ingen-kvote', 'alle'] },
    });
  });
  it('bears a byte order mark, CRLF, columns in another order, and a semicolon within a name', () => {
    const rad = '2026;"Dans; teater";Hovedopptak;Poenggrense;Ordinær kvote;215\u00a0123;39.3';
    const annen = `\uFEFFÅr;Studienavn;Opptaksrunde;Measure Names;Kvote;Studiekode;Measure Values\r\n${rad}\r\n`;
    expect(lesGrenserapport(annen).get(2026)?.get('215123')).toEqual({ hoved: ['ingen-kvote', 39.3] });
  });
  it.each([
    ['mangler kolonnene Kvote', 'a;b\n1;2'],
    ['har ingen poenggrenser', `${hode}\n`],
    ['linje 2: «abc» er ikke en studiekode', `${hode}\nOrdinær kvote;X;Poenggrense;Hovedopptak;abc;N;S;O;2026;1`],
    [
      'linje 2: «mange» er ikke en poenggrense',
      `${hode}\nOrdinær kvote;X;Poenggrense;Hovedopptak;215 123;N;S;O;2026;mange`,
    ],
    ['linje 2: «i år» er ikke et år', `${hode}\nOrdinær kvote;X;Poenggrense;Hovedopptak;215 123;N;S;O;i år;1`],
  ])('says what is wrong: %s', (melding, tekst) => expect(() => lesGrenserapport(tekst)).toThrow(melding));
});

const fil = (aar: number, rader: string) => ({
  aar,
  dokument: parseDocument(`# Poenggrensene.
aar: ${String(aar)}
kilde: { navn: "Kopi", aar: "${String(aar)}" }
kontrollert: 2026-11-30
egenSkala: ["189030"]
grenser:
${rader}`),
});
const koder = new Set(['209320', '209362', '194109', '215123', '186224']);
const forny = () =>
  fornyGrenser(
    [fil(2020, '  "186224": { hoved: [40, 41] }\n  "209362": { hoved: [alle, 45] }\n')],
    lesGrenserapport(csv),
    koder,
    '2027-09-01',
  );

describe('renewing limits', () => {
  it('changes, adds in order, keeps what is lost, takes a newer year, and leaves other people’s studies out', () => {
    const { filer } = forny();
    const [foer, ny] = filer.map(({ dokument }) => poenggrenser.parse(parse(dokument.toString({ lineWidth: 0 }))));
    expect(Object.entries(foer?.grenser ?? {})).toEqual([
      ['186224', { hoved: [40, 41] }],
      ['209320', { hoved: ['alle', 'alle'], supplering: ['alle', 'alle'] }],
      ['209362', { hoved: ['alle', 46.8], supplering: ['alle', 46.8] }],
    ]);
    expect(foer?.kontrollert).toBe('2027-09-01');
    expect(ny).toMatchObject({ aar: 2026, egenSkala: ['189030'], kilde: { aar: '2026' } });
    expect(Object.keys(ny?.grenser ?? {})).toEqual(['194109', '215123']);
    expect(filer[0]?.dokument.toString()).toContain('# Poenggrensene.');
    expect(filer[1] && skrivYaml(filer[1].dokument)).toContain(
      '"215123": { hoved: [ingen-kvote, 39.3], supplering: [ingen-kvote, 36] }',
    );
  });
  it('tells of each, with the number before and after', () => {
    const { rapport } = forny();
    expect(rapport).toEqual({
      endret: [
        '2020, 209362: ordinær 45 → 46,8; supplering, førstegang ingen → alle; supplering, ordinær ingen → 46,8',
      ],
      nye: [
        '2020, 209320: førstegang ingen → alle; ordinær ingen → alle; supplering, førstegang ingen → alle; supplering, ordinær ingen → alle',
        '2026, 194109: førstegang ingen → ingen-kvote; ordinær ingen → ikke-oppgitt; supplering, førstegang ingen → ingen-kvote; supplering, ordinær ingen → alle',
        '2026, 215123: førstegang ingen → ingen-kvote; ordinær ingen → 39,3; supplering, førstegang ingen → ingen-kvote; supplering, ordinær ingen → 36',
      ],
      borte: ['2020, 186224'],
      holdtMot: 2,
      andreAar: [],
    });
  });
  it('is the same the second time', () => {
    const { filer } = forny();
    const foer = filer.map((f) => f.dokument.toString({ lineWidth: 0 }));
    const igjen = fornyGrenser(filer, lesGrenserapport(csv), koder, '2027-09-01');
    expect([igjen.rapport.endret, igjen.rapport.nye]).toEqual([[], []]);
    expect(igjen.filer.map((f) => f.dokument.toString({ lineWidth: 0 }))).toEqual(foer);
  });
  it('a year between those that are shown is not taken in, but named', () => {
    const svar = fornyGrenser(
      [fil(2027, '  "186224": { hoved: [40, 41] }\n')],
      lesGrenserapport(csv),
      koder,
      '2027-09-01',
    );
    expect(svar.filer).toHaveLength(1);
    expect(svar.rapport.andreAar).toEqual([2020, 2026]);
  });
  it('the study search’s word on an earlier year is held against ours', () => {
    const filer = [fil(2021, '  "192369": { hoved: [43.8, 50] }\n')];
    const grenser = [
      { aar: 2022, ordinaer: 49.3 },
      { aar: 2021, foerstegang: 43.8, ordinaer: 50.5 },
    ];
    expect(uenigeMed(filer, '192369', grenser)).toEqual(['2021, 192369: ordinær 50 her, 50,5 i studiesøket']);
    expect(uenigeMed(filer, '192370', grenser)).toEqual([
      '2021, 192370: førstegang ingen her, 43,8 i studiesøket',
      '2021, 192370: ordinær ingen her, 50,5 i studiesøket',
    ]);
  });
});

it('the diff: what is lost first, then requirements, limits, forms, and what is new; each sorted', () => {
  const tomt = { fornyet: ['x'], plasser: [], spriker: [], ukjentKode: [], avlyst: [] };
  const tekst = skrivDiff({
    tilbud: { ...tomt, borte: ['b: tapt', 'a: tapt'], nyttKrav: ['krav'], nyForm: ['form'], nye: ['ny'] },
    grenser: { endret: ['grense'], nye: [], borte: [], holdtMot: 1, andreAar: [2023] },
    uenige: [],
  });
  const plass = ['a: tapt', 'b: tapt', 'krav', 'grense', 'form', 'ny'].map((linje) => tekst.indexOf(`\n  ${linje}\n`));
  expect(plass.every((p) => p > 0)).toBe(true);
  expect(plass).toEqual([...plass].sort((a, b) => a - b));
  expect(tekst).toContain('Står ikke i svaret: er studiet lagt ned, eller har det fått ny søkekode? (2)');
  expect(tekst).toContain('lag content/poenggrenser/<år>.yaml');
  expect(tekst).toContain('Fornyet: 1 studietilbud.');
});
