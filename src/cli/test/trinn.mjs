/** The steps of `npm test`, in order: the cheap ones first. */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { kjor, miljo, rot } from '../pakker.mjs';

/**
 * @typedef {object} Trinn
 * @property {string} navn what the line on the screen says
 * @property {[string, ...string[]]} kommando
 * @property {'vitest' | 'playwright'} [teller] whose report says how many tests passed
 * @property {string} [bare] runs only with `--bare` and this word; all that it proves is in the full run too
 */

/** @type {Trinn[]} */
export const alleTrinn = [
  { navn: 'innhold', kommando: ['vitest', 'run', 'tests/content'], teller: 'vitest', bare: 'innhold' },
  { navn: 'format', kommando: ['prettier', '--check', '--log-level', 'warn', '.'] },
  // Writes the types of the collections too, which lint needs.
  { navn: 'typer', kommando: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  // Rules run in Node, browser and worker alike: no DOM, and no built-in newer than the oldest phone we promise.
  { navn: 'regler uten nettleser', kommando: ['tsc', '-p', 'src/domain'] },
  { navn: 'lint', kommando: ['eslint', '.', '--max-warnings', '0'] },
  { navn: 'ubrukt kode', kommando: ['knip'] },
  { navn: 'enheter og innhold', kommando: ['vitest', 'run'], teller: 'vitest' },
  { navn: 'bygg', kommando: ['node', 'src/cli/bygg/bygg.mjs'] },
  { navn: 'gyldig HTML', kommando: ['html-validate', 'dist/**/*.html'] },
  { navn: 'det ferdige bygget', kommando: ['vitest', 'run', '--config', 'vitest.bygg.config.ts'], teller: 'vitest' },
  { navn: 'brukerreiser', kommando: ['playwright', 'test', '--project=mobil'], teller: 'playwright' },
  { navn: 'tilgjengelighet', kommando: ['playwright', 'test', '--project=uu'], teller: 'playwright' },
];

const rapport = resolve(rot, 'node_modules/.cache/testrapport.json');

const rapportvalg = {
  vitest: { argumenter: ['--reporter=default', '--reporter=json', `--outputFile.json=${rapport}`], env: {} },
  playwright: { argumenter: ['--reporter=line,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: rapport } },
};

const lesTall = {
  vitest: (r) => ({ bestatt: r.numPassedTests, feilet: r.numFailedTests }),
  playwright: (r) => ({ bestatt: r.stats.expected, feilet: r.stats.unexpected + r.stats.flaky }),
};

/**
 * Runs one step.
 * @param {Trinn} trinn
 * @param {Record<string, string>} ekstraMiljo
 */
export function kjorTrinn({ kommando: [program, ...argumenter], teller }, ekstraMiljo) {
  rmSync(rapport, { force: true });
  const valg = teller ? rapportvalg[teller] : { argumenter: [], env: {} };
  const { ok, utdata } = kjor(program, [...argumenter, ...valg.argumenter], {
    stille: true,
    env: { ...miljo, ...valg.env, ...ekstraMiljo, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return { ok, utdata, ...tall(teller, ok) };
}

/** Passed and failed tests; a step that failed without counting counts as one failure. */
function tall(teller, ok) {
  const { bestatt, feilet } = (teller && lesRapport(teller)) || { bestatt: 0, feilet: 0 };
  return { bestatt, feilet: ok ? feilet : Math.max(feilet, 1) };
}

function lesRapport(teller) {
  try {
    return lesTall[teller](JSON.parse(readFileSync(rapport, 'utf8')));
  } catch {
    // The runner stopped before it could write a report; its output says why.
    return undefined;
  }
}
