import { expect, it } from 'vitest';
import { avtrykk } from '../../src/cli/simuler/avtrykk.ts';
import { lesTestinnhold } from '../../src/cli/simuler/testinnhold.ts';
import simulert from '../../src/domain/testen/proeving/simulert.json' with { type: 'json' };

/** The method page prints these figures; they may not outlive the content that they were made from. */
it('was run on the occupations, statements and constants as they stand', () => {
  const innhold = lesTestinnhold();
  expect(simulert.avtrykk, 'kjør «npm run simuler» og ta med src/domain/testen/proeving/simulert.json').toBe(
    avtrykk(innhold),
  );
  expect(simulert.antallYrker).toBe(innhold.yrker.length);
  expect(simulert.antallPaastander).toBe(innhold.paastander.length);
});
