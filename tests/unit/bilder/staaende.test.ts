/** In the standing picture of a campaign everything that must be read is where no app has its buttons. */
import { expect, test } from 'vitest';
import { staaendeTegning } from '../../../src/bilder/kort.ts';
import { tryggSone } from '../../../src/bilder/soner.ts';
import { bredde } from '../../../src/bilder/tegn.ts';
import { spillene } from '../../../src/islands/xfaktor/alle.ts';

const adresse = 'stemutdanning.no/k/lang-kampanjekode-her';
const tekstene = (svg: string) =>
  [...svg.matchAll(/<text x="(\d+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)/g)]
    .map(([, x, y, px, ord = '']) => ({ x: Number(x), y: Number(y), px: Number(px), ord }))
    .filter(({ ord }) => ord !== 'STEM');

test.each([
  ['en kort', 'Slår du maskinen?', 'iskrem'],
  ['så lang som den får være', 'Hvor fort må du kjøre for å rekke Dombås i tretti kalde minus', 'bro'],
  ['uten fortelling', 'Hva er du god på?', undefined],
])('%s overskrift og adressen', async (_navn, setning, slug) => {
  const tekster = tekstene(await staaendeTegning(slug ? spillene.get(slug)?.modell : undefined, setning, adresse));
  expect(tekster.map((t) => t.ord).join(' ')).toContain(setning);
  expect(tekster.at(-1)?.ord).toBe(adresse);
  for (const { x, y, px, ord } of tekster) {
    expect(x, ord).toBeGreaterThanOrEqual(tryggSone.venstre);
    expect(x + (await bredde(ord, px)), ord).toBeLessThanOrEqual(tryggSone.hoyre);
    expect(y - px * 0.8, ord).toBeGreaterThanOrEqual(tryggSone.topp);
    expect(y + px * 0.25, ord).toBeLessThanOrEqual(tryggSone.bunn);
  }
});
