/** Each rule that is new in the admissions of 2027 and 2028 stands on a page, in both languages, with its year and a source. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (fil: string) => readFileSync(new URL(`../../content/${fil}`, import.meta.url), 'utf8');
const realfagspoeng = { nb: read('sider/realfagspoeng.mdx'), nn: read('sider/nn/realfagspoeng.mdx') };
const tjuetreSeks = { nb: read('veier/23-5.mdx'), nn: read('veier/nn/23-5.mdx') };

/** What is new, by a word of the row in each language, what it becomes, and the first admission. */
const nye = [
  ['23/5-regelen', '23/5-regelen', '23/6: 23 år og seks fag', 2027],
  ['Særskilt vurdering', 'Særskild vurdering', 'borte', 2027],
  ['Like mange poeng', 'Like mange poeng', 'loddtrekning', 2027],
  ['Opptaksprøve', 'Opptaksprøve', /bestemmer (selv|sjølv)/, 2027],
  ['Kjønnskvoter', 'Kjønnskvotar', /kan (søke|søkje) om det/, 2027],
  ['Kvoten for førstegangsvitnemål', 'Kvoten for førstegongsvitnemål', '65 %, til og med 23 år', 2028],
  ['| Realfagspoeng', '| Realfagspoeng', /0,25 og 0,5, (høyst|høgst) 2/, 2028],
  ['| Vg3 naturbruk | 0,5 | b', '| Vg3 naturbruk | 0,5 | b', 'borte', 2028],
  ['| Språkpoeng', '| Språkpoeng', 'borte', 2028],
  ['kjønnspoeng, alderspoeng |', 'kjønnspoeng, alderspoeng |', 'borte', 2028],
  ['Folkehøgskole, fagskole', 'Folkehøgskule, fagskule', 'borte', 2028],
  ['og siviltjeneste', 'og sivilteneste', '| 2 | 1 |', 2028],
  ['Både vitnemål og 23/6', 'Både vitnemål og 23/6', /kan (ikke bytte|ikkje byte)/, 2028],
  ['Samisk som førstespråk', 'Samisk som førstespråk', /samisk kvote/, 2028],
] as const;

describe.each(['nb', 'nn'] as const)('%s', (spraak) => {
  test.each(nye)('%s', (paaBokmaal, paaNynorsk, ny, aar) => {
    const navn = spraak === 'nb' ? paaBokmaal : paaNynorsk;
    const rad = realfagspoeng[spraak].split('\n').find((linje) => linje.startsWith('|') && linje.includes(navn));
    expect(rad).toMatch(ny);
    expect(rad).toMatch(new RegExp(`\\| ${aar} \\|$`));
  });

  test('it holds for older diplomas too, which is likely and not sure', () =>
    expect(realfagspoeng[spraak]).toMatch(/(gjelder trolig|gjeld truleg)[^.]* eldre vitnemål/));

  test('nobody of 23 is asked for five years of work from 2027', () => {
    expect(tjuetreSeks[spraak]).toMatch(/Kravet om fem års praksis er borte (fra|frå) 2027/);
    expect(tjuetreSeks[spraak]).toMatch(/Den ordning(en|a) er borte/);
  });
});

test('the regulation and the page of Samordna opptak are named, with their dates', () => {
  for (const kilde of ['fastsatt 11.9.2025', 'endret 24.9.2026']) expect(realfagspoeng.nb).toContain(kilde);
  expect(tjuetreSeks.nb).toContain('endret 24.9.2026');
});
