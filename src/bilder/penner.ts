/** The inks of the drawings in plain light colours: the picture engine knows no variables, and needs no other scheme. */
import { readFileSync } from 'node:fs';
import type { Felt } from '../tegninger/bakgrunner.ts';

/** Build and tests run from the root of the project. */
const lys = (fil: string) => readFileSync(`src/styles/${fil}`, 'utf8').replace(/@media[\s\S]*$/, '');
const [tokens, tegning] = [lys('tokens.css'), lys('tegning.css')];

const farger = new Map([...`${tokens}${tegning}`.matchAll(/(--[\w-]+):\s*(#[0-9a-f]+)/g)].map((m) => [m[1], m[2]]));

/** `farge('blekk')` → `#15121e`, from src/styles/tokens.css. */
export function farge(navn: string): string {
  const funnet = farger.get(`--${navn}`);
  if (!funnet) throw new Error(`Fargen --${navn} finnes ikke i src/styles/`);
  return funnet;
}

/** Rules about shapes only: what places the drawing in a page, and what sets variables, means nothing in a picture. */
const former = tegning
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\.felt-\w+ \{[^}]*\}/g, '')
  .replace(/^ *(--[\w-]+|display|width|max-width|height|margin-block-end|border-radius):.*$/gm, '')
  .replace(/\s+/g, ' ');

const laget = new Map<Felt, string>();

/** The stylesheet of a drawing in a field's colour. */
export function penner(felt: Felt): string {
  const stil =
    laget.get(felt) ??
    former.replace(/var\(--([\w-]+)\)/g, (_, navn: string) => farge(navn === 'felt' ? `f-${felt}` : navn));
  laget.set(felt, stil);
  return stil;
}
