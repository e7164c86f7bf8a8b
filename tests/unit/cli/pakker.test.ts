import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { erNyNok, finnNode, oppstart } from '../../../src/cli/pakker.mjs';
import { alleTrinn } from '../../../src/cli/test/trinn.mjs';

describe('the right Node', () => {
  it.each([
    ['v20.20.2', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v24.0.0', true],
  ])('%s: %s', (versjon, svar) => {
    expect(erNyNok(versjon)).toBe(svar);
  });
});

it('each step of the tests starts a script with Node, never a command file of the system', () => {
  for (const { kommando } of alleTrinn) {
    const [program, [skript = '']] = oppstart(kommando[0], kommando.slice(1)) as [string, string[]];
    expect(program, kommando[0]).toBe(finnNode());
    expect(existsSync(skript), skript).toBe(true);
  }
});
