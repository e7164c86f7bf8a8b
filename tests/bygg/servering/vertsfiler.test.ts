import { describe, expect, test } from 'vitest';
import { sikkerhetshoder, uforanderlig } from '../../../src/cli/servering/hoder.mjs';
import { gamleAdresser } from '../../../src/content/gamleAdresser.ts';
import { lesFil } from '../dist.ts';

/** The rules of `_headers`: path → name → value. */
const regler = Object.fromEntries(
  lesFil('/_headers')
    .trim()
    .split('\n\n')
    .map((blokk) => {
      const [sti = '', ...linjer] = blokk.split('\n');
      return [sti, Object.fromEntries(linjer.map((l) => /^ {2}([\w-]+): (.+)$/.exec(l)?.slice(1) ?? ['feil', l]))];
    }),
) as Record<string, Record<string, string>>;

describe('_headers', () => {
  test('alle svar har sikkerhetshodene', () => {
    expect(regler['/*']).toEqual(sikkerhetshoder);
  });

  test('to regler setter aldri det samme hodet, for vertene slår verdiene sammen', () => {
    const ellers = Object.entries(regler).filter(([sti]) => sti !== '/*');
    expect(ellers.flatMap(([, hoder]) => Object.keys(hoder).filter((navn) => navn in (regler['/*'] ?? {})))).toEqual(
      [],
    );
    expect(regler['/_astro/*']).toEqual({ 'Cache-Control': uforanderlig });
  });
});

test('_redirects har hver gamle adresse med 301 til begge vertene', () => {
  const linjer = lesFil('/_redirects').trim().split('\n');
  expect(linjer).toHaveLength(Object.keys(gamleAdresser).length * 4);
  for (const [gammel, ny] of Object.entries(gamleAdresser)) {
    expect(linjer).toContain(`${gammel} ${ny}/ 301`);
    expect(linjer).toContain(`${gammel}/ ${ny}/ 301!`);
  }
});
