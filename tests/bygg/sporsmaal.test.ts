/** What pupils ask and what they get wrong is answered on the page that the tables name, in both languages. */
import { expect, test } from 'vitest';
import { spraakene, sti } from '../../src/i18n/spraak.ts';
import { misforstaaelser } from '../fixtures/misforstaaelser.ts';
import { sporsmaal } from '../fixtures/sporsmaal.ts';
import { finn, side } from './dist.ts';

const tekster = new Map<string, string>();

/** What one reads on a page, without the hidden search words. */
function tekst(adresse: string): string {
  const kjent = tekster.get(adresse);
  if (kjent !== undefined) return kjent;
  const her = side(adresse);
  const main = finn(her, 'main')[0];
  const lest = her.html
    .slice(main?.slutt ?? 0, her.html.indexOf('</main>'))
    .replace(/<div hidden[\s\S]*?<\/div>/, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;|\s+/g, ' ');
  tekster.set(adresse, lest);
  return lest;
}

/** The anchor of a line on a page is part of where the search leads, not of the page. */
const utenAnker = (adresse: string) => adresse.replace(/#.*$/, '');

test('listene er hele: 60 spørsmål og 24 misforståelser, i rekkefølge', () => {
  expect(sporsmaal.map((s) => s.nr)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(misforstaaelser.map((m) => m.nr)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
});

test.each(spraakene)('hvert spørsmål har svaret på siden sin, på %s', (spraak) => {
  const uten = sporsmaal.filter((s) => !tekst(sti(spraak, utenAnker(s.side))).includes(s.svar[spraak]));
  expect(uten.map((s) => `${String(s.nr)} ${s[spraak]}: «${s.svar[spraak]}» står ikke på ${s.side}`)).toEqual([]);
});

test.each(spraakene)('hver misforståelse blir rettet der den oppstår, på %s', (spraak) => {
  const uten = misforstaaelser.filter((m) => !tekst(sti(spraak, m.side)).includes(m.rett[spraak]));
  expect(uten.map((m) => `M${String(m.nr)} ${m.tror}: «${m.rett[spraak]}» står ikke på ${m.side}`)).toEqual([]);
});
