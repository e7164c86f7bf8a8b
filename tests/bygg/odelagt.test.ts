/** The real build, on a copy of the repository with one broken file. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let kopi: string;

beforeAll(() => {
  kopi = mkdtempSync(join(tmpdir(), 'odelagt-'));
  for (const navn of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(navn, join(kopi, navn), { recursive: true });
  // Each package is a link; Astro's own cache in node_modules is not shared with the real build.
  mkdirSync(join(kopi, 'node_modules'));
  for (const pakke of readdirSync('node_modules').filter((navn) => !/^\.(?!bin$)/.test(navn)))
    symlinkSync(resolve('node_modules', pakke), join(kopi, 'node_modules', pakke));
});
afterAll(() => {
  rmSync(kopi, { recursive: true, force: true });
});

/** Builds with `fra` replaced by `til` in one file, and puts the file back. */
function byggMed(fil: string, fra: RegExp, til: string) {
  const sti = join(kopi, fil);
  const hel = readFileSync(sti, 'utf8');
  expect(hel).toMatch(fra);
  writeFileSync(sti, hel.replace(fra, til));
  const env = { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/astro', ['build'], {
    cwd: kopi,
    env,
    encoding: 'utf8',
  });
  writeFileSync(sti, hel);
  return { status, utdata: stdout + stderr };
}

test('et felt som er skrevet feil, stopper bygget med fil, felt og råd', { timeout: 120_000 }, () => {
  const { status, utdata } = byggMed('content/fag/r1.mdx', /^ingress:/m, 'ingres:');
  expect(status).not.toBe(0);
  expect(utdata).toContain('content/fag/r1.mdx: feltet «ingress»: feltet mangler: skriv en verdi (tekst).');
  expect(utdata).toContain('content/fag/r1.mdx: feltet «ingres» finnes ikke i skjemaet. Mente du «ingress»?');
});

test('et fag som ikke finnes, stopper bygget med fil, felt og råd', { timeout: 120_000 }, () => {
  const { status, utdata } = byggMed(
    'content/fag/r2.mdx',
    /^byggerPaa:\s*\[.*\]|^byggerPaa:\n(\s+- .*\n)+/m,
    'byggerPaa: [r11]\n',
  );
  expect(status).not.toBe(0);
  expect(utdata).toContain(
    'content/fag/r2.mdx: feltet «byggerPaa» viser til faget «r11», som ikke finnes i content/fag. Mente du «r1»?',
  );
});
