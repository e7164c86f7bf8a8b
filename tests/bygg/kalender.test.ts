/** The calendars as they are served. */
import { describe, expect, test } from 'vitest';
import { fristlister } from '../fixtures/innhold.ts';
import { readCalendar, unescape } from '../fixtures/ics.ts';
import { finn, lesFil, side } from './dist.ts';

const frister = fristlister.flatMap((f) => f.data.frister);

describe.each(['nb', 'nn'] as const)('kalenderen på %s', (spraak) => {
  const mappe = spraak === 'nn' ? '/nn' : '';
  const { hendelser } = readCalendar(lesFil(`${mappe}/frister.ics`));

  test('har hver frist på sin dag, med kilde', () => {
    expect(hendelser.map((h) => h.DTSTART?.verdi)).toEqual(frister.map((f) => f.dato.replaceAll('-', '')).sort());
    for (const f of frister) {
      const h = hendelser.find((en) => en.UID?.verdi.startsWith(`${f.id}-`));
      expect(unescape(h?.SUMMARY?.verdi ?? ''), f.id).toContain(f[spraak]);
      expect(unescape(h?.DESCRIPTION?.verdi ?? ''), f.id).toContain(f.hvem?.[spraak] ?? '');
      expect(unescape(h?.DESCRIPTION?.verdi ?? ''), f.id).toMatch(/K(?:ilder|jelder): .*\((?:20\d\d|udatert)/);
    }
    expect(new Set(hendelser.map((h) => h.UID?.verdi)).size).toBe(frister.length);
  });

  test('er ikke mer sikker enn innholdet', () => {
    const trolige = hendelser.filter((h) => /\((?:trolig|truleg) dato\)$/.test(unescape(h.SUMMARY?.verdi ?? '')));
    expect(trolige.length).toBe(frister.filter((f) => f.sikkerhet !== 'bekreftet').length);
  });

  test('kan abonneres på og lastes ned fra siden med fristene', () => {
    const lenker = finn(side(`${mappe}/frister/`), 'a').map((a) => a.attributter.href);
    expect(lenker).toContain(`webcal://stemutdanning.no${mappe}/frister.ics`);
    // As a file, and as an address to copy where nothing answers to webcal.
    expect(lenker.filter((l) => l === `${mappe}/frister.ics`)).toHaveLength(2);
    const skrevet = /<code\b[^>]*>([^<]*)<\/code>/.exec(lesFil(`${mappe}/frister/index.html`))?.[1];
    expect(skrevet).toBe(`https://stemutdanning.no${mappe}/frister.ics`);
  });
});

test.each(['/', '/nn/', '/frister/', '/nn/frister/'])(
  '%s har alle datoene, og peker ikke ut noen som neste',
  (adresse) => {
    const rader = side(adresse).elementer.filter((e) => 'data-dato' in e.attributter);
    expect(rader.map((e) => e.attributter['data-dato'])).toEqual(frister.map((f) => f.dato).sort());
    expect(rader.filter((e) => 'data-status' in e.attributter)).toEqual([]);
    const synlig = side(adresse).html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' ');
    expect(synlig).toMatch(/Datoer å huske|Datoar å hugse|Frister|Fristar/);
    expect(synlig).not.toMatch(/\b(?:neste frist|de neste fristene|dei neste fristane|om \d+ dag[ea]r)\b/i);
  },
);
