import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brett, dagenEtter, type Hendelse, skjerm, skrivKalender } from '../../../src/domain/kalender/ics.ts';
import { readCalendar, unescape, unfold } from '../../fixtures/ics.ts';

const soknad: Hendelse = {
  uid: 'so-2027@stemutdanning.no',
  dato: '2027-04-15',
  tittel: 'Søke studier hos Samordna opptak',
  beskrivelse: 'Samme dag som i tidligere år; sjekk, før du stoler på den.\nKilde: USN (udatert).',
  url: 'https://stemutdanning.no/frister/',
  kontrollert: '2026-11-22',
};
const skriv = (...hendelser: Hendelse[]) => skrivKalender({ navn: 'Frister', spraak: 'nb', hendelser });
const byte = (tekst: string) => new TextEncoder().encode(tekst).length;
/** Text as people write it and as they should not: æøå, emoji, line breaks, the signs that mean something. */
const tekst = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\\', ';', ',', '\n', ':', '"', 'å', '🧮'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 300,
});
const utenSkift = tekst.map((t) => t.replace(/[\r\n]/g, ''));

describe('one event', () => {
  const fil = skriv(soknad);

  test('is a whole day, and ends on the day after', () => {
    const [h] = readCalendar(fil).hendelser;
    expect(h?.DTSTART).toEqual({ navn: 'DTSTART', parametre: ';VALUE=DATE', verdi: '20270415' });
    expect(h?.DTEND).toEqual({ navn: 'DTEND', parametre: ';VALUE=DATE', verdi: '20270416' });
    expect(h?.DTSTAMP?.verdi).toBe('20261122T000000Z');
    expect(h?.UID?.verdi).toBe('so-2027@stemutdanning.no');
  });

  test('has the lines that RFC 5545 asks for, first and last where they must stand', () => {
    expect(fil.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(fil.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(fil.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('says its text with the signs that mean something escaped', () => {
    expect(fil).toContain('i tidligere år\\; sjekk\\, før du');
    expect(unescape(readCalendar(fil).hendelser[0]?.DESCRIPTION?.verdi ?? '')).toBe(soknad.beskrivelse);
  });
});

test.each([
  ['2027-04-15', '2027-04-16'],
  ['2027-02-28', '2027-03-01'],
  ['2028-02-28', '2028-02-29'],
  ['2026-12-31', '2027-01-01'],
  // The nights when clocks change.
  ['2027-03-27', '2027-03-28'],
  ['2027-03-28', '2027-03-29'],
  ['2027-10-31', '2027-11-01'],
])('the day after %s is %s', (dag, neste) => {
  expect(dagenEtter(dag)).toBe(neste);
});

describe('for every text', () => {
  test('a folded line is the same line, in pieces of at most 75 bytes', () => {
    fc.assert(
      fc.property(utenSkift, (t) => {
        const brettet = brett(`SUMMARY:${t}`);
        expect(unfold(brettet)).toBe(`SUMMARY:${t}`);
        for (const linje of brettet.split('\r\n')) {
          expect(byte(linje)).toBeLessThanOrEqual(75);
          // A character that is cut in two would not come back from bytes.
          expect(
            new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new TextEncoder().encode(linje)),
          ).toBe(linje.toWellFormed());
        }
      }),
    );
  });

  test('what is escaped comes back, and holds no line break', () => {
    fc.assert(
      fc.property(tekst, (t) => {
        const skjermet = skjerm(t);
        expect(skjermet).not.toMatch(/[\r\n]/);
        expect(unescape(skjermet)).toBe(t.replace(/\r\n|\r/g, '\n'));
      }),
    );
  });

  test('a calendar of any events can be read back', () => {
    const hendelse = fc.record({ tittel: utenSkift, beskrivelse: tekst }).map((h) => ({ ...soknad, ...h }));
    fc.assert(
      fc.property(fc.array(hendelse, { maxLength: 4 }), (hendelser) => {
        const lest = readCalendar(skriv(...hendelser)).hendelser;
        expect(lest.map((h) => unescape(h.SUMMARY?.verdi ?? ''))).toEqual(hendelser.map((h) => h.tittel));
      }),
    );
  });
});
