/** Nothing in dist is newer than the floor of browsers that we promise, and the floor stands where it is promised. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gulvetILista } from '../../src/content/sider/nettlesergulv.ts';
import { alleFiler, alleSider, finn, innhold, lesFil, samlet, side } from './dist.ts';
import { kjorende } from './javascript.ts';
import { esCheck, iSkript, iStil, kallIKode } from './nyere.ts';

const skript = alleFiler.filter((f) => /^\/_astro\/.*\.js$/.test(f));

describe('de eldste nettleserne', () => {
  test('es-check finner ikke noe nyere i skriptene, og finner det som er plantet', () => {
    expect(skript.length).toBeGreaterThan(20);
    expect(esCheck('dist/_astro/*.js')).toBe('');
    const mappe = mkdtempSync(join('node_modules', '.cache-gulv-'));
    writeFileSync(join(mappe, 'ny.js'), 'export const a = (x) => Map.groupBy(x, (y) => y.z);');
    const svar = esCheck(`${mappe}/*.js`);
    rmSync(mappe, { recursive: true });
    expect(svar).toMatch(/MapGroupBy/);
  });

  test('eslint-plugin-compat finner ikke noe nyere i skriptene, og finner det som er plantet', async () => {
    const funn = await Promise.all(
      skript.map(async (fil) => (await iSkript(lesFil(fil))).map((feil) => ({ adresse: fil, feil }))),
    );
    expect(samlet(funn.flat())).toEqual([]);
    expect(await iSkript('export const r = /(?<!a)b/;')).toHaveLength(1);
  });

  test('lista finner ikke noe nyere i skript, heller ikke i dem som står i sidene', () => {
    const iFiler = skript.map((f) => ({ adresse: f, kode: lesFil(f) }));
    const iSidene = alleSider.flatMap((s) => kjorende(s).map((e) => ({ adresse: s.adresse, kode: innhold(s, e) })));
    expect(iSidene.filter((s) => s.kode).length).toBeGreaterThan(10);
    const feil = [...iFiler, ...iSidene].flatMap(({ adresse, kode }) =>
      kallIKode(kode).map((f) => ({ adresse, feil: f })),
    );
    expect(samlet(feil)).toEqual([]);
    expect(kallIKode('a.toSorted();/(?<=b)c/;Object.groupBy(d,e)')).toHaveLength(3);
  });

  test('lista finner ikke noe nyere i stilene, og finner det som er plantet', () => {
    const feil = alleSider.flatMap((s) =>
      finn(s, 'style').flatMap((e) => iStil(innhold(s, e)).map((f) => ({ adresse: s.adresse, feil: f }))),
    );
    expect(samlet(feil)).toEqual([]);
    expect(iStil('@media (width>=40rem){a{b:c}}')).toEqual(['width>=']);
    expect(iStil('a{color:red;& span{b:c}}')).toEqual(['nøsting']);
    expect(iStil('a{height:50svh}')).toHaveLength(1);
    expect(iStil('a{height:50vh;height:50svh}')).toEqual([]);
    expect(iStil('a{b:light-dark(c,d)}')).toEqual(['light-dark()']);
  });

  test.each([
    ['/tilgjengelighet/', 'og'],
    ['/nn/tilgjengelighet/', 'og'],
  ])('%s sier hvilke det er', (adresse, og) => {
    for (const linje of gulvetILista(og)) expect(side(adresse).html).toContain(`<li>${linje}</li>`);
  });

  test('README sier de samme', () => {
    const tekst = readFileSync('README.md', 'utf8').replaceAll('\n', ' ');
    for (const linje of gulvetILista('and')) expect(tekst).toContain(linje);
  });
});
