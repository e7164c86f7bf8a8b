import { describe, expect, test } from 'vitest';
import { sikkerhetshoder, uforanderlig } from '../../../src/cli/servering/hoder.mjs';
import { kortadresser } from '../../../src/cli/servering/vertsfiler.ts';
import { flyttedeAdresser } from '../../../src/content/sider/flyttet.ts';
import { kampanjefiler } from '../../fixtures/innhold.ts';
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
    // Cloudflare would add the last one to every answer by itself.
    expect(regler['/*']).toEqual({ ...sikkerhetshoder, feil: '  ! Access-Control-Allow-Origin' });
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
  expect(linjer.filter((l) => / 301!?$/.test(l))).toHaveLength(Object.keys(flyttedeAdresser()).length * 4);
  for (const [gammel, ny] of Object.entries(flyttedeAdresser())) {
    expect(linjer).toContain(`${gammel} ${ny}/ 301`);
    expect(linjer).toContain(`${gammel}/ ${ny}/ 301!`);
  }
});

test('_redirects lar kortadressene svare uten omvei, og Netlify svare på nynorsk', () => {
  const linjer = lesFil('/_redirects').trim().split('\n');
  const korte = kortadresser('dist');
  expect(korte.length).toBeGreaterThanOrEqual(kampanjefiler.length);
  for (const kort of korte) expect(linjer).toContain(`${kort} ${kort}/ 200`);
  expect(linjer.at(-1)).toBe('/nn/* /nn/404.html 404');
});
