import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { minsteAntallSvar } from '../../src/domain/testen/motor/vekter.ts';
import { bokmaal, sider, tilbudslister } from '../fixtures/innhold.ts';
import { synligTekst } from '../fixtures/tekst.ts';
import { samling } from '../fixtures/testen.ts';

/** Things that texts count, and how many there are. */
const antall: readonly (readonly [ting: RegExp, antall: number])[] = [
  [/påstand(?:er|ar)|statements/, samling.paastander.length],
  [/yrke(?:r)?|occupations/, bokmaal.yrker.length],
  [/utdanning(?:er|ar)|studies/, bokmaal.utdanninger.length],
  [/kravkod(?:er|ar)|requirement codes/, bokmaal.kravkoder.filter((k) => k.data.kode).length],
  [/tilb[ou]d|offers/, tilbudslister.flatMap((t) => t.data.tilbud).length],
];

/** Pages about the site itself, and what developers read. */
const tekster = [
  ...[...sider.nb, ...sider.nn]
    .filter((side) => side.fil.startsWith('content/sider/'))
    .map((side) => [side.fil, synligTekst(side).join('\n')] as const),
  ...['README.md', 'CONTRIBUTING.md'].filter(existsSync).map((fil) => [fil, readFileSync(fil, 'utf8')] as const),
];

it.each(tekster)('%s oppgir de antallene som finnes', (_, tekst) => {
  const gale = antall.flatMap(([ting, riktig]) =>
    [...tekst.matchAll(new RegExp(`(?<![\\d,.])(\\d+) (?:korte )?(?:${ting.source})(?!\\p{L})`, 'giu'))]
      .filter(([, oppgitt]) => Number(oppgitt) !== riktig)
      .map(([treff]) => `«${treff}», men det er ${riktig}`),
  );
  expect(gale).toEqual([]);
});

it('sidene sier etter hvor mange svar et foreløpig resultat vises', () => {
  const omtaler = tekster.flatMap(([fil, tekst]) =>
    [...tekst.matchAll(/(?:foreløpig resultat|førebels resultat|stoppe) etter (\d+)/g)].map((m) => [fil, Number(m[1])]),
  );
  expect(omtaler.length).toBeGreaterThan(0);
  expect(omtaler.filter(([, tall]) => tall !== minsteAntallSvar)).toEqual([]);
});
