/** A copy of the project that can be built without touching it, with its content once or several times over. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, extname } from 'node:path';
import { parse, stringify } from 'yaml';
import { delFil } from '../../content/les/filer.ts';
import { alleSlag } from '../../content/slag.ts';
import { rot } from '../pakker.mjs';

/** Collections whose entries have a page each; text pages have fixed addresses and stay single. */
const samlinger = [...alleSlag, 'tilbud'];

/** Fields that name other entries. Other texts may look like an id by chance (the field «it»). */
const henvisninger = new Set(
  'fag byggerPaa utelukker kanErstattesAv alternativeVeier dekkesAv yrker utdanninger ligner dekker seOgsaa utdanning kravkode'.split(
    ' ',
  ),
);

/** Links to the packages instead of copies of them; what tools keep in node_modules is not shared. */
export function lagKopi() {
  const mappe = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const navn of ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(resolve(rot, navn), join(mappe, navn), { recursive: true });
  mkdirSync(join(mappe, 'node_modules'));
  for (const pakke of readdirSync(resolve(rot, 'node_modules')).filter((navn) => !/^\.(?!bin$)/.test(navn)))
    symlinkSync(resolve(rot, 'node_modules', pakke), join(mappe, 'node_modules', pakke));
  return mappe;
}

/**
 * Writes each entry `antall - 1` times more, under new ids. The copies of one round refer to each other.
 * @returns how many entries there are afterwards, nynorsk and offers among them
 */
export function mangfoldiggjor(mappe, antall) {
  const filer = samlinger.flatMap((samling) =>
    readdirSync(join(mappe, 'content', samling), { recursive: true })
      .filter((navn) => /\.(mdx|yaml)$/.test(navn))
      .map((navn) => join(mappe, 'content', samling, navn)),
  );
  const ider = new Set(filer.map((fil) => fil.replace(/^.*\/|\.\w+$/g, '')));
  for (const fil of filer) {
    const innhold = readFileSync(fil, 'utf8');
    const { felt, brodtekst } = delFil(innhold, extname(fil));
    const data = parse(felt);
    for (let runde = 2; runde <= antall; runde += 1) {
      const tekst = stringify(medNyeIder(data, (id) => (ider.has(id) ? `${id}-${runde}` : id)));
      writeFileSync(
        fil.replace(/(\.\w+)$/, `-${runde}$1`),
        fil.endsWith('.mdx') ? `---\n${tekst}---\n\n${brodtekst}\n` : tekst,
      );
    }
  }
  return filer.length * antall;
}

function medNyeIder(data, ny, felt = '') {
  if (Array.isArray(data)) return data.map((del) => medNyeIder(del, ny, felt));
  if (data && typeof data === 'object')
    return Object.fromEntries(Object.entries(data).map(([navn, verdi]) => [navn, medNyeIder(verdi, ny, navn)]));
  return typeof data === 'string' && henvisninger.has(felt) ? ny(data) : data;
}
