/** The real build, on a copy of the repository with broken files. Each message by itself is in tests/content/feil. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kopi, lagKopi } from '../fixtures/kopi.ts';

let kopi: Kopi;
beforeAll(() => {
  kopi = lagKopi();
});
afterAll(() => {
  kopi.fjern();
});

function odelegg(fil: string, fra: RegExp, til: string) {
  const sti = join(kopi.mappe, fil);
  const hel = readFileSync(sti, 'utf8');
  expect(hel).toMatch(fra);
  writeFileSync(sti, hel.replace(fra, til));
}

test('et felt som er skrevet feil, stopper bygget med fil, felt og råd', { timeout: 120_000 }, () => {
  odelegg('content/fag/r1.mdx', /^ingress:/m, 'ingres:');
  const { status, utdata } = kopi.bygg();
  expect(status).not.toBe(0);
  expect(utdata).toContain('content/fag/r1.mdx: feltet «ingress»: feltet mangler: skriv en verdi (tekst).');
  expect(utdata).toContain('content/fag/r1.mdx: feltet «ingres» finnes ikke i skjemaet. Mente du «ingress»?');
});
