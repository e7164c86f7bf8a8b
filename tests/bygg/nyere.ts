/**
 * What is newer than the floor of browsers, in code that is built. es-check knows built-ins and not regular expressions,
 * eslint-plugin-compat the other way about, and neither looks inside HTML or CSS: hence three.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';
import { browserslist } from '../../src/content/sider/nettlesergulv.ts';

/** es-check's report when files have something too new; '' when not. Patterns as `dist/_astro/*.js`. */
export function esCheck(monster: string): string {
  const program = resolve('node_modules/es-check/lib/cli/index.js');
  const sporring = browserslist.join(', ');
  const kjort = spawnSync(
    process.execPath,
    [program, 'checkBrowser', monster, `--browserslistQuery=${sporring}`, '--module', '--checkFeatures'],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return kjort.status === 0 ? '' : kjort.stdout + kjort.stderr;
}

const linter = new ESLint({
  cwd: resolve('.'),
  overrideConfigFile: true,
  allowInlineConfig: false,
  overrideConfig: [
    {
      files: ['**/*.js'],
      plugins: { compat },
      rules: { 'compat/compat': 'error' },
      settings: { targets: browserslist, browsers: browserslist },
    },
  ],
});

/** What eslint-plugin-compat says about a script. */
export async function iSkript(kode: string): Promise<string[]> {
  const [svar] = await linter.lintText(kode, { filePath: 'skript.js' });
  return (svar?.messages ?? []).map((m) => m.message);
}

/** Names of what is too new in any of our scripts, inline ones too; a call that is asked for first (`x?.()`) is not. */
const nyeKall: Readonly<Record<string, RegExp>> = {
  'regex lookbehind': /\(\?<[!=]/,
  groupBy: /\b(?:Object|Map)\.groupBy\(/,
  'ny kopi av liste': /\.(?:toSorted|toReversed|toSpliced)\(/,
  'sett som mengder': /\.(?:symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  'Promise.withResolvers': /Promise\.(?:withResolvers|try)\(/,
  'Array.fromAsync': /Array\.fromAsync\(/,
  'AbortSignal.any': /AbortSignal\.(?:any|timeout)\(/,
  'RegExp.escape': /\bRegExp\.escape\(/,
  'URL.canParse': /URL\.(?:canParse|parse)\(/,
};

/** Newer built-ins and syntax in JavaScript by name: the list for what the two tools do not see. */
export const kallIKode = (kode: string): string[] =>
  Object.entries(nyeKall).flatMap(([navn, monster]) => (monster.test(kode) ? [navn] : []));

/** What older browsers drop in a stylesheet, and what follows is then lost. */
const nyCss: Readonly<Record<string, RegExp>> = {
  'width>=': /\((?:[\w.]+\s*[<>]=?\s*)?(?:width|height|aspect-ratio)\s*[<>]=?/,
  nøsting: /[{;}]\s*&[\s:.[>+~#{&]/,
  '@container': /@container\b/,
  'light-dark()': /\blight-dark\(/,
  '@scope': /@scope\b/,
  '@starting-style': /@starting-style\b/,
  'color-mix()': /\bcolor-mix\(/,
  'oklch()': /\bokl(?:ch|ab)\(/,
};

const nyEnhet = /(?:\d|\b)(?:[sld]v[hwib]|[sld]vmin|[sld]vmax)\b/;

/** Newer CSS by name. A declaration with `svh` must follow one of the same property that all browsers read. */
export function iStil(css: string): string[] {
  const uten = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const funn = Object.entries(nyCss).flatMap(([navn, monster]) => (monster.test(uten) ? [navn] : []));
  for (const [, regel = ''] of uten.matchAll(/\{([^{}]*)\}/g)) {
    const sett = new Set<string>();
    for (const del of regel.split(';')) {
      const navn = del.slice(0, del.indexOf(':')).trim();
      if (nyEnhet.test(del) && !sett.has(navn)) funn.push(`${del.trim()} uten reserve foran`);
      sett.add(navn);
    }
  }
  return [...new Set(funn)];
}
