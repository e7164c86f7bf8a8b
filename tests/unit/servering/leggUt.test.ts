import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leggUt, tilbake } from '../../../src/cli/servering/leggUt.mjs';

let rot: string;
beforeEach(() => (rot = mkdtempSync(join(tmpdir(), 'legg-ut-'))));
afterEach(() => {
  rmSync(rot, { recursive: true });
});

/** A built folder with these files. */
function bygg(navn: string, filer: Record<string, string>): string {
  const dist = join(rot, navn);
  for (const [fil, innhold] of Object.entries(filer)) {
    mkdirSync(dirname(join(dist, fil)), { recursive: true });
    writeFileSync(join(dist, fil), innhold);
  }
  return dist;
}
const ute = () => join(rot, 'srv');
const les = (fil: string) => readFileSync(join(ute(), 'naa', fil), 'utf8');
const dag = (n: number) => new Date(Date.now() + n * 86_400_000);

describe('leggUt', () => {
  it('viser det nye, og beholder de gamle filene som en åpen side kan be om', async () => {
    await leggUt(bygg('en', { 'index.html': 'en', '_astro/a1.js': 'a', 'borte/index.html': 'x' }), ute(), dag(0));
    await leggUt(bygg('to', { 'index.html': 'to', '_astro/b2.js': 'b' }), ute(), dag(1));
    expect(les('index.html')).toBe('to');
    expect(les('_astro/a1.js')).toBe('a');
    expect(les('_astro/b2.js')).toBe('b');
    expect(existsSync(join(ute(), 'naa', 'borte'))).toBe(false);
  });

  it('slipper gamle filer etter to uker', async () => {
    const en = bygg('en', { 'index.html': 'en', '_astro/a1.js': 'a' });
    utimesSync(join(en, '_astro/a1.js'), dag(-20), dag(-20));
    await leggUt(en, ute(), dag(0));
    await leggUt(bygg('to', { 'index.html': 'to' }), ute(), dag(1));
    expect(existsSync(join(ute(), 'naa', '_astro/a1.js'))).toBe(false);
  });

  it('går tilbake til utgaven før, og sier fra når det ikke er noen', async () => {
    await leggUt(bygg('en', { 'index.html': 'en' }), ute(), dag(0));
    await leggUt(bygg('to', { 'index.html': 'to' }), ute(), dag(1));
    await tilbake(ute());
    expect(les('index.html')).toBe('en');
    await expect(tilbake(ute())).rejects.toThrow('ingen eldre utgave');
  });

  it('beholder tre utgaver', async () => {
    for (const n of [0, 1, 2, 3, 4]) await leggUt(bygg(`nr${n}`, { 'index.html': String(n) }), ute(), dag(n));
    expect(readdirSync(ute()).filter((navn) => /^\d/.test(navn))).toHaveLength(3);
    expect(les('index.html')).toBe('4');
  });
});
