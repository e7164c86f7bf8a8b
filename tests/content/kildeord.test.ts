/** Names of sources, years and remarks are written in bokmål and read in nynorsk: every word must have its own. */
import { expect, test } from 'vitest';
import { kildeordNn } from '../../src/i18n/nn/kildeord.ts';
import * as innhold from '../fixtures/innhold.ts';

/** Fields that hold such words, wherever they stand. */
const felter = new Set(['gjelder', 'lestFor', 'merknad', 'gjelderGruppe', 'laerested', 'periode']);
const kildefelt = new Set(['kilder', 'kilde', 'kravkilde', 'tilbudskilde', 'sjekk']);

/** Every such text in a value; inside a source all but the address. */
function tekster(verdi: unknown, iKilde = false): string[] {
  if (typeof verdi !== 'object' || verdi === null) return [];
  return Object.entries(verdi).flatMap(([navn, v]): string[] => {
    if (typeof v === 'string') return (iKilde ? navn !== 'url' : felter.has(navn)) ? [v] : [];
    return tekster(v, iKilde || kildefelt.has(navn));
  });
}

/** Bokmål that nynorsk does not have. */
const bokmaal =
  /(?<!\p{L})(ikke|fra|hva|hvor|hvordan|hvorfor|hvilke|hvem|noe|noen|mer|en|et|ett|flere|samme|egne|egen|ble|hentet|skolen?|skoler|høyere|videregående|regler|frister|søknadsfrister|valg|fagvalg|timer|elever|lærere?|senere|nyere|uten|også|navn(?:et)?|studier|tilbud|innen|bedre|penger|våre|deres|utdanningen|høst(?:en)?|rettigheter|sikkerhet|yrkesbeskrivelse|\p{L}+ører|\p{L}+ikere)(?!\p{L})/iu;

test('alle kilder, årstall og merknader har nynorske ord', () => {
  const alle = new Set(Object.values(innhold).flatMap((v) => tekster(v)));
  expect(alle.size).toBeGreaterThan(300);
  const igjen = [...alle].filter((t) => bokmaal.test(kildeordNn(t).replace(/«[^»]*»/g, '')));
  expect(igjen, 'legg ordet til i src/i18n/nn/kildeord.ts').toEqual([]);
});

test.each([
  [
    'utdanning.no, yrkesbeskrivelse av lege (NLOD), brukt til kontroll',
    'utdanning.no, yrkesomtale av lege (NLOD), brukt til kontroll',
  ],
  [
    'Samordna opptak, studietilbud 2026 (kopi hentet 24.9.2026)',
    'Samordna opptak, studietilbod 2026 (kopi henta 24.9.2026)',
  ],
  ['Het «Ingeniør, bygg, fra Narvik» i 2020.', 'Heitte «Ingeniør, bygg, fra Narvik» i 2020.'],
  ['NSR, STEM for fremtiden', 'NSR, STEM for framtida'],
  ['Sivilingeniører (miljøteknikk)', 'Sivilingeniørar (miljøteknikk)'],
  ['UiT Norges arktiske universitet', 'UiT Noregs arktiske universitet'],
])('%s', (nb, nn) => expect(kildeordNn(nb)).toBe(nn));
