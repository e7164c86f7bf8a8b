import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { etasjer, forbudtFor, vegger } from '../../../eslint.vegger.mjs';

const feilI = (fil: string, kode: string) =>
  new Linter({ cwd: process.cwd() }).verify(kode, vegger, fil).map((melding) => melding.message);

it('a breach is told with the place where the code belongs', () => {
  expect(feilI('src/domain/opptak/x.mjs', "import a from '../../content/graf/graf.ts';")).toEqual([
    expect.stringContaining('src/domain er en regel uten nettleser, Astro eller innhold: få dataene som argument'),
  ]);
  expect(feilI('src/content/sider/x.mjs', "import a from '../../islands/fagsjekken/Ark.tsx';")).toEqual([
    expect.stringContaining('en regel hører hjemme i src/domain'),
  ]);
  expect(feilI('src/domain/tall/x.mjs', "import { h } from 'preact';")).toHaveLength(1);
});

it('what is simulated never reaches a phone', () => {
  for (const [fil, fra] of [
    ['src/domain/testen/motor/x.mjs', '../proeving/simulering.ts'],
    ['src/domain/figur/x.mjs', '../testen/proeving/simulering.ts'],
    ['src/islands/testen/resultat/x.mjs', '../../../domain/testen/proeving/tomme.ts'],
  ] as const)
    expect(feilI(fil, `import a from '${fra}';`)).toEqual([expect.stringContaining('aldri på en telefon')]);
  expect(feilI('src/domain/testen/proeving/ekte/x.mjs', "import a from '../../motor/maal.ts';")).toEqual([]);
});

it('no floor may reach up, and two floors beside each other do not know each other', () => {
  const alle = etasjer.flat();
  for (const [nivaa, rad] of etasjer.entries())
    for (const fra of rad)
      for (const til of alle) {
        const forbudt = feilI(`src/${fra}/rom/x.mjs`, `import a from '../../${til}/rom/y.ts';`).length > 0;
        const nede = etasjer.findIndex((r) => r.includes(til)) < nivaa;
        expect([fra, til, forbudt]).toEqual([fra, til, fra !== til && !nede]);
      }
  expect(forbudtFor('domain')).not.toContain('domain');
});

it('downwards and inside a floor is allowed', () => {
  expect(feilI('src/islands/testen/x.mjs', "import a from '../../domain/testen/motor/profil.ts';")).toEqual([]);
  expect(feilI('src/islands/testen/x.mjs', "import a from './typer.ts'; import b from '../fagsjekken/y.ts';")).toEqual(
    [],
  );
});
