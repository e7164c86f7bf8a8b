import { expect, test } from 'vitest';
import { nevnteFiler, settadresser } from '../../../src/content/timen/sett.ts';

test('et sett er ett språk, og resultatet alene er én side', () => {
  expect(settadresser('nn', ['lege'])).toContain('/nn/yrker/lege/');
  expect(settadresser('nn', ['lege'])).toContain('/fagsjekken/nn.json');
  expect(settadresser('nn', ['lege']).filter((a) => a.startsWith('/yrker'))).toEqual([]);
  expect(settadresser('nb', ['lege']).filter((a) => a.startsWith('/nn/'))).toEqual([]);
  expect(settadresser('resultat-nn', ['lege'])).toEqual(['/nn/utdanningstesten/resultat/']);
});

test.each([
  ['<astro-island component-url="/_astro/Testen.B1.js">', '/a/', ['/_astro/Testen.B1.js']],
  [
    '<style>@font-face{src:url(/_astro/b.x2.woff2)}</style><img src="/bilder/x.svg">',
    '/a/',
    ['/_astro/b.x2.woff2', '/bilder/x.svg'],
  ],
  ['import{a}from"./a.1.js";const b=()=>import("./b.2.js")', '/_astro/c.js', ['/_astro/a.1.js', '/_astro/b.2.js']],
  ['m.f=["_astro/d.3.js"]', '/_astro/c.js', ['/_astro/d.3.js']],
  ['<meta property="og:image" content="https://stemutdanning.no/bilder/a.png"><a href="/yrker/">', '/a/', []],
])('%s nevner filene den trenger', (tekst, sti, filer) => {
  expect(nevnteFiler(tekst, sti)).toEqual(filer);
});
