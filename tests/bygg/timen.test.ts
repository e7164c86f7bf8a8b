/** What may be kept for a lesson: the lists that the build makes, held against what lies in dist. */
import { describe, expect, test } from 'vitest';
import { sagtStorrelse, settadresser, settnavn, type Timeliste } from '../../src/content/timen/sett.ts';
import { alleFiler, finn, finnes, lesFil, side, sider } from './dist.ts';
import { skriptfiler } from './javascript.ts';

const liste = (navn: string) => JSON.parse(lesFil(`/timen/${navn}.json`)) as Timeliste;

describe.each(settnavn)('settet %s', (navn) => {
  test('har bare filer som finnes, og hver fil én gang', () => {
    const { filer, id } = liste(navn);
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(filer.filter((f) => !finnes(f))).toEqual([]);
    expect(new Set(filer).size).toBe(filer.length);
    expect(filer).toEqual(expect.arrayContaining(settadresser(navn, [])));
  });

  test('har hvert skript som sidene laster', () => {
    const { filer } = liste(navn);
    const mangler = filer
      .filter((f) => f.endsWith('/'))
      .flatMap((f) => skriptfiler(side(f)).filter((s) => !filer.includes(s)));
    expect(mangler).toEqual([]);
  });
});

test('timen har alle yrkene på ett språk, og størrelsen er som knappen sier', () => {
  for (const [navn, rot] of [
    ['nb', ''],
    ['nn', '/nn'],
  ] as const) {
    const { filer, byte } = liste(navn);
    const yrker = sider.map((s) => s.adresse).filter((a) => a.startsWith(`${rot}/yrker/`));
    expect(yrker.length).toBeGreaterThan(100);
    expect(yrker.filter((a) => !filer.includes(a))).toEqual([]);
    expect(Math.abs(byte / 1e6 - sagtStorrelse), `${navn}: ${String(byte)} byte`).toBeLessThan(0.15);
  }
});

test('resultatet alene er lite, og er et annet bygg når innholdet er et annet', () => {
  expect(liste('resultat-nb').byte).toBeLessThan(75_000);
  expect(new Set(settnavn.map((n) => liste(n).id)).size).toBe(settnavn.length);
});

test('arbeideren ligger på en fast adresse, komprimert, og ingen side henter den før noen ber om det', () => {
  expect(alleFiler).toEqual(expect.arrayContaining(['/sw.js', '/sw.js.br', '/timen/nb.json.br']));
  expect(lesFil('/sw.js')).toContain('const iBruk = true;');
  const landinger = sider.filter((s) => /^\/(nn\/)?(x-faktor|k)\//.test(s.adresse));
  expect(landinger.length).toBeGreaterThan(10);
  expect(landinger.filter((s) => s.html.includes('serviceWorker') || finn(s, 'gjor-klar').length > 0)).toEqual([]);
  expect(landinger.flatMap((s) => skriptfiler(s).filter((f) => lesFil(f).includes('serviceWorker')))).toEqual([]);
});
