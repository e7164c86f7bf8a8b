import { expect, test } from 'vitest';
import { strammInn, sum } from '../../../src/cli/servering/csp.ts';
import { klassenavn, utenUbrukteRegler } from '../../../src/cli/servering/ubrukteRegler.ts';

const navn = klassenavn('/* .nei { } */ .ta, .te.tf { fill: red } .felt-hav { x: 1.5 }');
const css =
  '@media print{.ta{a:b}.te{a:b}}.te,.tekst{c:d}.te :is(b,i),u:is(a,.tekst){k:l}p:not(.te){e:f}.annen{g:h}@font-face{i:j}';
const side = (innhold: string) =>
  `<meta http-equiv="content-security-policy" content="style-src 'self' ${sum(css)}"><style>${css}</style>${innhold}`;

test('navnene er klassene i arket, ikke det som står i merknader og tall', () => {
  expect([...navn].sort()).toEqual(['felt-hav', 'ta', 'te', 'tf']);
});

test('bare regler for tegnefarger som siden ikke har, går ut, og CSP-en slipper inn det som er igjen', () => {
  const ut = utenUbrukteRegler(side('<svg class="tg ta"></svg>'), navn);
  const igjen = '@media print{.ta{a:b}}.tekst{c:d}u:is(a,.tekst){k:l}p:not(.te){e:f}.annen{g:h}@font-face{i:j}';
  expect(ut).toContain(`<style>${igjen}</style>`);
  expect(ut).toContain(sum(igjen));
  expect(ut).not.toContain(sum(css));
  expect(strammInn(ut)).toBe(ut);
});

test('en side som har alle, og en side med en øy, er som før', () => {
  for (const innhold of ['<i class="ta te"></i>', '<astro-island></astro-island>'])
    expect(utenUbrukteRegler(side(innhold), navn)).toBe(side(innhold));
});

test('en side uten sti har ikke regler for den, heller ikke med en øy', () => {
  const sti = '.smuler li{a:b}.annen{g:h}.klasse :is(.topp,.smuler){i:j}';
  const med = `<style>${sti}</style><astro-island></astro-island>`;
  expect(utenUbrukteRegler(med, navn)).toContain('<style>.annen{g:h}.klasse :is(.topp,.smuler){i:j}</style>');
  expect(utenUbrukteRegler(`${med}<nav class="smuler"></nav>`, navn)).toContain(`<style>${sti}</style>`);
});
