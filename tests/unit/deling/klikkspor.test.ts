import { expect, test } from 'vitest';
import { utenKlikkspor } from '../../../src/domain/deling/klikkspor.ts';

const side = 'https://stemutdanning.no/x-faktor/havvind/';

test.each([
  [`${side}?ttclid=E.C.P.abc`, side],
  [`${side}?ScCid=1&fbclid=2&gclid=3`, side],
  [`${side}?a=1&igshid=2#har=r1`, `${side}?a=1#har=r1`],
  [`${side}?a=1`, `${side}?a=1`],
  [side, side],
])('%s → %s', (fra, til) => expect(utenKlikkspor(fra)).toBe(til));
