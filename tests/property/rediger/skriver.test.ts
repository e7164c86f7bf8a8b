/** The writer of the editing page: in every file of content/, only the characters of the edited value change. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { les, nyFil, skriv } from '../../../src/content/rediger/skriv/fil.ts';
import { erFelter, type Felter, like, type Verdi } from '../../../src/content/rediger/skriv/verdi.ts';

const filer = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((f) => /\.(mdx|yaml)$/.test(f))
  .map((fil) => ({
    fil,
    ending: fil.endsWith('.mdx') ? ('mdx' as const) : ('yaml' as const),
    tekst: readFileSync(`content/${fil}`, 'utf8').replaceAll('\r\n', '\n'),
  }))
  .map((f) => ({ ...f, data: les(f.tekst, f.ending) }));
/** Every file is read and written several times; a busy machine needs its time for that. */
const romslig = 180_000;

type Sti = (string | number)[];

/** Every place in the data that holds a value of the wanted kind. */
function steder(data: Verdi, passer: (v: Verdi) => boolean, sti: Sti = []): Sti[] {
  const her = passer(data) ? [sti] : [];
  if (Array.isArray(data)) return [...her, ...data.flatMap((v, i) => steder(v, passer, [...sti, i]))];
  if (erFelter(data)) return [...her, ...Object.entries(data).flatMap(([n, v]) => steder(v, passer, [...sti, n]))];
  return her;
}

/** A copy with the value at one place put through a function. */
function endret(data: Verdi, [forste, ...rest]: Sti, med: (v: Verdi) => Verdi): Verdi {
  if (forste === undefined) return med(data);
  if (Array.isArray(data)) return data.map((v, i) => (i === forste ? endret(v, rest, med) : v));
  if (erFelter(data)) return { ...data, [forste]: endret(data[forste] ?? null, rest, med) };
  return data;
}

const uten = ({ body: _b, ...felt }: Felter): Felter => felt;
const linjer = (tekst: string) => tekst.split('\n');
const ulike = (a: string, b: string) => {
  const [x, y] = [linjer(a), linjer(b)];
  return x.length === y.length ? x.flatMap((l, i) => (l === y[i] ? [] : [i])) : undefined;
};
const fil = fc.constantFrom(...filer);
const velg = fc.nat();
/** What people write: words in Norwegian, signs that mean something in YAML, quotes, a colon. */
const tekst = fc
  .string({
    unit: fc.constantFrom(...'aåøæ bcE1', ':', ',', '«', '»', '"', "'", '#', '{', ']', '-', '–', '\u00a0', '.'),
  })
  .map((s) => `x${s.trim()}x`);

describe('skriveren', () => {
  it(
    'lar hver fil være i fred når ingenting er endret',
    () => {
      expect(filer.length).toBeGreaterThan(1000);
      const endrede = filer.filter(({ ending, tekst: t, data }) => skriv(t, ending, data, Object.keys(data)) !== t);
      expect(endrede.map((f) => f.fil)).toEqual([]);
    },
    romslig,
  );

  it(
    'gir én endret linje i hver fil når én tekst er endret, og ellers de samme dataene',
    () => {
      const galt: string[] = [];
      for (const { fil: navn, ending, tekst: t, data } of filer) {
        const mulige = steder(uten(data), (v) => typeof v === 'string');
        const sti = mulige[navn.length % mulige.length];
        if (!sti) continue;
        const ny = endret(data, sti, () => 'Kort: «prøve», 1,5') as Felter;
        const skrevet = skriv(t, ending, ny, Object.keys(ny));
        if (ulike(t, skrevet)?.length !== 1 || !like(les(skrevet, ending), ny)) galt.push(`${navn}: ${sti.join('.')}`);
      }
      expect(galt).toEqual([]);
    },
    romslig,
  );

  it('gjør det med hvilken som helst tekst på hvilket som helst sted', () => {
    fc.assert(
      fc.property(fil, velg, tekst, ({ ending, tekst: t, data }, n, ny) => {
        const mulige = steder(uten(data), (v) => typeof v === 'string');
        const sti = mulige[n % mulige.length];
        fc.pre(sti !== undefined);
        const mal = endret(data, sti, () => ny) as Felter;
        const skrevet = skriv(t, ending, mal, Object.keys(mal));
        expect(like(les(skrevet, ending), mal)).toBe(true);
        expect((ulike(t, skrevet) ?? [0, 0]).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, (liste: Verdi[], n: number) => Verdi[]]>([
    ['legger til', (l, n) => [...l.slice(0, n % (l.length + 1)), ...l.slice(0, 1), ...l.slice(n % (l.length + 1))]],
    ['tar bort', (l, n) => l.filter((_, i) => i !== n % l.length)],
    ['bytter om', (l) => l.toReversed()],
  ])('%s i lister, og dataene blir som ønsket', (_navn, gjor) => {
    fc.assert(
      fc.property(fil, velg, velg, ({ ending, tekst: t, data }, hvor, n) => {
        const mulige = steder(uten(data), (v) => Array.isArray(v) && v.length > 1);
        const sti = mulige[hvor % Math.max(1, mulige.length)];
        fc.pre(sti !== undefined);
        const mal = endret(data, sti, (v) => gjor(v as Verdi[], n)) as Felter;
        expect(like(les(skriv(t, ending, mal, Object.keys(mal)), ending), mal)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('tar bort og setter inn et felt', () => {
    fc.assert(
      fc.property(fil, velg, ({ ending, tekst: t, data }, n) => {
        const felt = Object.keys(uten(data));
        const navn = felt[n % felt.length] ?? '';
        fc.pre(felt.length > 1 && !like(data[navn], undefined));
        const bort = { ...data, [navn]: '' };
        const skrevet = skriv(t, ending, bort, Object.keys(bort));
        expect(like(les(skrevet, ending), bort)).toBe(true);
        const igjen = skriv(skrevet, ending, data, Object.keys(data));
        expect(like(les(igjen, ending), data)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('rører ikke felt som skjemaet har låst, om så skjemaet i nettleseren skulle endre dem', () => {
    const lege = filer.find((f) => f.fil.endsWith('yrker/lege.mdx'));
    if (!lege) throw new Error('fant ikke lege');
    const data = les(lege.tekst, 'mdx');
    expect(skriv(lege.tekst, 'mdx', { ...data, riasec: {}, tittel: 'Lege' }, ['tittel'])).toBe(lege.tekst);
  });

  it('endrer brødteksten og lar feltene stå', () => {
    const lege = filer.find((f) => f.fil.endsWith('yrker/lege.mdx'));
    if (!lege) throw new Error('fant ikke lege');
    const data = les(lege.tekst, 'mdx');
    const body = (typeof data.body === 'string' ? data.body : '').replace('Døra går opp', 'Døra går igjen');
    expect(ulike(lege.tekst, skriv(lege.tekst, 'mdx', { ...data, body }, Object.keys(data)))).toHaveLength(1);
  });

  it('skriver en ny fil som leses tilbake som det samme', () => {
    fc.assert(
      fc.property(fil, ({ ending, data }) => {
        expect(like(les(nyFil(ending, data), ending), data)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('lar tomme felt fra skjemaet være borte', () => {
    const skrevet = nyFil('yaml', {
      navn: 'Prøve',
      url: '',
      soekeord: [],
      kilder: [{ navn: 'SSB', url: '', aar: '2025' }],
    });
    expect(parse(skrevet)).toEqual({ navn: 'Prøve', kilder: [{ navn: 'SSB', aar: '2025' }] });
  });
});
