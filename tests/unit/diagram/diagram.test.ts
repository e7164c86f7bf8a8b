import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brytTekst } from '../../../src/domain/diagram/bryt.ts';
import { csv } from '../../../src/domain/diagram/csv.ts';
import { linjediagram, plasserEtiketter } from '../../../src/domain/diagram/linje.ts';
import { stolpepaneler } from '../../../src/domain/diagram/stolper.ts';
import { svgFil } from '../../../src/domain/diagram/svgfil.ts';
import { desimalerI, medEnhet, tallNorsk } from '../../../src/domain/diagram/tall.ts';
import type { Tallsett } from '../../../src/domain/diagram/typer.ts';

const aar: Tallsett = {
  ganger: 'ganger',
  serier: [
    { navn: '1P', enhet: 'prosent', desimaler: 1 },
    { navn: '1T', enhet: 'prosent', desimaler: 1 },
  ],
  rader: [
    { navn: '2021/22', verdier: [52.3, 47.7] },
    { navn: '2022/23', verdier: [53, 47] },
  ],
};
const kanaler: Tallsett = {
  ganger: 'gonger',
  serier: [
    { navn: 'Rekkevidde', enhet: 'personer' },
    { navn: 'Stoppeffekt', enhet: 'prosent' },
  ],
  rader: [
    { navn: 'YouTube', verdier: [180000, null] },
    { navn: 'TikTok', verdier: [460000, 43], forord: 'over' },
  ],
};
const enheter = { prosent: 'prosent', personer: 'personer', antall: 'antall', ganger: 'ganger' };
const ord = { forsteKolonne: 'Hva', enhet: 'Enhet', enheter, etterord: ['Kilde: NSR (2022).'] };

describe('tall på norsk', () => {
  it.each([
    [134954, undefined, '134\u00a0954'],
    [30.53, undefined, '30,53'],
    [53, 1, '53,0'],
    [0, undefined, '0'],
    [1400, undefined, '1\u00a0400'],
  ])('%d', (v, desimaler, tekst) => expect(tallNorsk(v, desimaler)).toBe(tekst));
  it('med enhet', () => {
    expect(medEnhet(17, 'prosent', 'gonger')).toBe('17\u00a0%');
    expect(medEnhet(9, 'ganger', 'gonger')).toBe('9\u00a0gonger');
    expect(medEnhet(44200, 'antall', 'gonger')).toBe('44\u00a0200');
  });
  it('en serie skrives så nøyaktig som det nøyaktigste tallet', () => expect(desimalerI([53, 47.7, 26.25])).toBe(2));
});

describe('linjediagrammet', () => {
  it('har null i bunn, og det største øverst', () => {
    const d = linjediagram(aar);
    expect(d.merker[0]).toEqual({ y: d.bunn, tekst: '0\u00a0%' });
    const [p, t] = d.linjer;
    expect(p?.punkter[1]?.y).toBeLessThan(t?.punkter[1]?.y ?? 0);
    expect(p?.sist.tekst).toBe('1P 53,0\u00a0%');
    expect(p?.forst.tekst).toBe('52,3\u00a0%');
  });
  it('høyden er i samme forhold som tallene', () => {
    const { bunn, linjer } = linjediagram(aar);
    const hoyder = linjer.map((l) => bunn - (l.punkter[1]?.y ?? 0));
    expect((hoyder[0] ?? 0) / (hoyder[1] ?? 1)).toBeCloseTo(53 / 47, 2);
  });
  it('etiketter ligger aldri oppå hverandre', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 240 }), { minLength: 1, maxLength: 4 }), (y) => {
        const sortert = plasserEtiketter(y).sort((a, b) => a - b);
        for (const [i, s] of sortert.slice(1).entries()) expect(s - (sortert[i] ?? 0)).toBeGreaterThanOrEqual(18);
      }),
    ));
});

describe('stolpene', () => {
  it('serier med samme enhet deler panel, ulike får hvert sitt', () => {
    expect(stolpepaneler(aar)).toHaveLength(1);
    expect(stolpepaneler(kanaler).map((p) => [p.navn, p.maks])).toEqual([
      ['Rekkevidde', 500000],
      ['Stoppeffekt', 50],
    ]);
  });
  it('et tall som mangler, får ingen stolpe og ingen tekst', () =>
    expect(stolpepaneler(kanaler)[1]?.grupper[0]?.stolper[0]).toMatchObject({ lengde: 0, tekst: undefined }));
  it('er aldri lengre enn bredden, og i forhold til tallet', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 }), (tall) => {
        const [panel] = stolpepaneler({
          ganger: 'ganger',
          serier: [{ navn: 'x', enhet: 'antall' }],
          rader: tall.map((v, i) => ({ navn: String(i), verdier: [v] })),
        });
        const lengder = panel?.grupper.map((g) => g.stolper[0]?.lengde ?? 0) ?? [];
        for (const [i, l] of lengder.entries()) {
          expect(l).toBeLessThanOrEqual(1 + 1e-9);
          expect(l * (panel?.maks ?? 0)).toBeCloseTo(tall[i] ?? 0, 3);
        }
      }),
    ));
});

describe('CSV', () => {
  it('åpner seg riktig i norsk Excel: BOM, semikolon, desimalkomma, CRLF', () =>
    expect(csv(aar, ord)).toBe(
      '\ufeffHva;1P (prosent);1T (prosent)\r\n2021/22;52,3;47,7\r\n2022/23;53;47\r\n\r\nKilde: NSR (2022).\r\n',
    ));
  it('det som mangler, står tomt, og forord følger raden', () =>
    expect(csv(kanaler, ord)).toContain('YouTube;180000;\r\nTikTok (over);460000;43\r\n'));
  it('rader med egne enheter får en kolonne for dem', () =>
    expect(
      csv(
        {
          ganger: 'ganger',
          serier: [{ navn: 'Tall', enhet: 'prosent' }],
          rader: [{ navn: 'søkte', verdier: [9], enhet: 'personer' }],
        },
        ord,
      ),
    ).toContain('Hva;Tall;Enhet\r\nsøkte;9;personer\r\n'));
  it('skiller felt trygt, også når de har tegn som betyr noe', () =>
    expect(csv({ ...aar, rader: [{ navn: '=a;"b"', verdier: [1, 2] }] }, ord)).toContain('"\'=a;""b""";1;2'));
});

describe('SVG-filen', () => {
  const tekst = {
    tittel: 'A < B',
    setning: 'Se «her» & der.',
    under: ['Kilde: NSR.'],
    spraak: 'nb',
    mangler: 'ikke oppgitt',
  } as const;
  it.each(['linje', 'stolper'] as const)('står på egne bein: %s', (form) => {
    const fil = svgFil(form, form === 'linje' ? aar : kanaler, tekst);
    expect(fil).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(fil).toContain('<title>A &lt; B</title><desc>Se «her» &amp; der.</desc>');
    expect(fil).toContain('Kilde: NSR.');
    expect(fil).not.toMatch(/href|url\(|<style|NaN|undefined|var\(/);
  });
  it('viser hvert tall, og sier fra om dem som mangler', () => {
    const fil = svgFil('stolper', kanaler, tekst);
    for (const t of ['180\u00a0000', 'over 460\u00a0000', '43\u00a0%', 'ikke oppgitt']) expect(fil).toContain(t);
  });
});

describe('linjebryting', () => {
  it('mister ingen ord', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,20}$/), { minLength: 1 }), (ordene) => {
        expect(brytTekst(ordene.join(' '), 200, 16).join(' ')).toBe(ordene.join(' '));
      }),
    ));
  it('holder seg innenfor bredden når ordene får plass', () => {
    for (const l of brytTekst('et to tre fire fem seks sju åtte', 90, 16)) expect(l.length).toBeLessThanOrEqual(10);
  });
});
