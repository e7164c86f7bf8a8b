import { expect, it } from 'vitest';
import { lagRobots, lagSecurityTxt } from '../../../src/cli/servering/vertsfiler.ts';
import { sistEndret } from '../../../src/content/sider/sistEndret.ts';

it('robots.txt slipper alle inn og viser til sidekartet', () =>
  expect(lagRobots('https://x.no')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://x.no/sitemap-index.xml\n'));

it('security.txt har det RFC 9116 krever, og går ut om et år', () =>
  expect(lagSecurityTxt('a@x.no', 'https://x.no', '2026-11-30').split('\n')).toEqual([
    'Contact: mailto:a@x.no',
    'Expires: 2027-11-30T00:00:00Z',
    'Preferred-Languages: nb, nn, en',
    'Canonical: https://x.no/.well-known/security.txt',
    '',
  ]));

const dager = new Map([
  ['content/yrker/lege.mdx', '2026-11-10'],
  ['content/yrker/nn/lege.mdx', '2026-11-20'],
  ['content/sider/om.mdx', '2026-11-01'],
  ['content/veier/forkurs.mdx', '2026-10-01'],
]);

it.each([
  ['/yrker/lege/', '2026-11-10'],
  ['/nn/yrker/lege/', '2026-11-20'],
  ['/nn/veien-videre/forkurs/', '2026-10-01'],
  ['/om/', '2026-11-01'],
  ['/', undefined],
  ['/yrker/', undefined],
  ['/utdanningstesten/ta/', undefined],
])('%s er sist endret %s', (sti, dag) => expect(sistEndret(sti, dager)).toBe(dag));
