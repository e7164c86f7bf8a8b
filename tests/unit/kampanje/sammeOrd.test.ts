import { expect, test } from 'vitest';
import { mangledeOrd } from '../../../src/domain/kampanje/sammeOrd.ts';

test.each([
  ['ordrett', 'Hvor fort kan du ødelegge en is?', 'Hvor fort kan du ødelegge en is?', true],
  ['andre endinger', 'Klarer du hoppet?', 'Hvor tung må verden være før hoppene sitter?', true],
  [
    'muren som ikke finnes der',
    'Få den over muren uten at det føles feil',
    'Hvor tung må verden være før hoppet sitter?',
    false,
  ],
  ['noe helt annet', 'Vinn en mobiltelefon', 'Utdanningstesten 60 korte påstander', false],
  ['ingen ord som bærer noe', 'Hva skal du?', 'Utdanningstesten', true],
])('%s', (_navn, annonse, landing, enige) => {
  expect(mangledeOrd(annonse, landing).length === 0).toBe(enige);
});
