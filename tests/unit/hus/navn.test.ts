/**
 * Norwegian words in identifiers and file names. æ is `ae` and å is `aa`. ø is `o`, or `oe` in a word that would be another
 * without (`foer`, `hoest`). Whatever it is, a word is spelt one way in the whole house.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const filer = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((fil) => fil.isFile() && /\.(tsx?|mjs|astro)$/.test(fil.name))
  .map((fil) => join(fil.parentPath, fil.name));

/** The TypeScript of a file: of a page or component, what stands between its fences. */
const koden = (fil: string) => {
  const tekst = readFileSync(fil, 'utf8');
  return fil.endsWith('.astro') ? (/^---$(.*?)^---$/ms.exec(tekst)?.[1] ?? '') : tekst;
};

function navnI(fil: string): string[] {
  const navn = [basename(fil).replace(/\..*/, '')];
  const gaa = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) navn.push(node.text);
    node.forEachChild(gaa);
  };
  gaa(ts.createSourceFile(fil, koden(fil), ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return navn;
}

/** `foersteSpoersmaal` → `foerste`, `spoersmaal`. */
const ordene = (navn: string) =>
  (navn.match(/[A-ZÆØÅ]?[a-zæøå]+|[A-ZÆØÅ]+(?![a-zæøå])/g) ?? []).map((o) => o.toLowerCase());

const hvor = new Map<string, string>();
for (const fil of filer)
  for (const navn of navnI(fil)) for (const ord of ordene(navn)) if (!hvor.has(ord)) hvor.set(ord, fil);

test('ingen navn har æ, ø eller å', () => {
  expect([...hvor].filter(([ord]) => /[æøå]/.test(ord) && ord.length > 1)).toEqual([]);
});

/** Two words, not one: «før» and `for`, «råd» and «rad», «dør» that one dies and «dør» that opens. */
const ulikeOrd = new Set(
  'aa baer doer foer hoest laast maal naa noe noen oek raad spoer taaler taalt toem vaar vaert'.split(' '),
);
/** Parts of addresses, which have `a` for å; a file of a route is named by them. */
const iAdresser = new Set(['sprak', 'apne', 'radgiver']);

test('ett ord skrives på én måte', () => {
  const folder = [
    ['oe', 'o'],
    ['ae', 'e'],
    ['ae', 'a'],
    ['aa', 'a'],
  ] as const;
  const par = [...hvor]
    .filter(([ord]) => !ulikeOrd.has(ord))
    .flatMap(([ord, fil]) =>
      folder.flatMap(([to, en]) => {
        const annet = ord.replaceAll(to, en);
        const sted = annet === ord || iAdresser.has(annet) ? undefined : hvor.get(annet);
        return sted ? `${ord} (${fil}) og ${annet} (${sted}): velg det første, eller skriv her at det er to ord` : [];
      }),
    );
  expect(par).toEqual([]);
  // A word that nobody uses any more is no exception.
  expect([...ulikeOrd, ...iAdresser].filter((ord) => !hvor.has(ord))).toEqual([]);
});
