/** The editing page: complete, for editors only, and speaking with nobody but itself and the repository's host. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cspForRedigering } from '../../src/cli/servering/hoder.mjs';
import { alleFiler, alleSider, dekod, finn, lesFil } from './dist.ts';

const side = lesFil('/rediger/index.html');
const verktoy = /data-verktoy="([^"]+)"/.exec(side)?.[1] ?? '';

test('siden har verktøyet, skriftene og vår egen del hos seg', () => {
  expect(alleFiler).toContain(verktoy);
  expect(alleFiler).toContain('/rediger/rediger.js');
  expect(alleFiler.filter((f) => f.startsWith('/rediger/') && f.endsWith('.woff2'))).toHaveLength(3);
});

test('CSP-en slipper bare til siden selv og GitHub, og bare for denne siden', () => {
  const csp = dekod(/http-equiv="content-security-policy" content="([^"]+)"/.exec(side)?.[1] ?? '');
  expect(csp).toBe(cspForRedigering.join('; '));
  expect(csp.match(/https?:\/\/[^\s;]+/g)).toEqual(['https://api.github.com']);
  expect(csp).not.toContain('unsafe-eval');
});

test('verktøyet henter ingen skrift og spør ingen andre om noe ved start', () => {
  expect(lesFil(verktoy)).not.toMatch(/cdn\.jsdelivr\.net\/fontsource|githubstatus\.com\/api/);
});

test('ingen side som lesere ser, viser til den eller henter noe fra den', () => {
  const lenker = alleSider
    .filter((s) => !/^\/(nn\/)?rediger\//.test(s.adresse))
    .filter((s) => s.html.includes('/rediger/'))
    .map((s) => s.adresse);
  expect(lenker).toEqual([]);
});

test('den og sidene under den er utenfor søkemotorer', () => {
  expect(side).toContain('<meta name="robots" content="noindex" />');
  const under = alleSider.filter((s) => /^\/(nn\/)?rediger\//.test(s.adresse));
  expect(under.length).toBeGreaterThan(1);
  expect(under.filter((s) => finn(s, 'meta', { name: 'robots' }).length === 0).map((s) => s.adresse)).toEqual([]);
  expect(lesFil('/sitemap-0.xml')).not.toContain('/rediger');
});

test('ingen hemmelighet og ingen lokal sti i mappa', () => {
  const egne = readdirSync('dist/rediger').filter((f) => /\.(js|html)$/.test(f));
  expect(egne.length).toBeGreaterThan(1);
  for (const fil of egne)
    expect(lesFil(`/rediger/${fil}`)).not.toMatch(/gh[pousr]_\w{20}|github_pat_|\/home\/|\/root\//);
});
