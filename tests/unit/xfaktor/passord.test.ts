import { expect, test } from 'vitest';
import { aar, bits, rask, tid, treg } from '../../../src/domain/xfaktor/passord.ts';
import { varighet } from '../../../src/islands/xfaktor/passord/tid.ts';
import { tekst } from '../../../src/i18n/nb/fortellinger/passord.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const sekunder = ({ a = 0, L = 0, r = 0 }: Record<string, number>) => tid(a, L, r);
const entropi = ({ a = 0, L = 0 }: Record<string, number>) => bits(a, L);

provEksempler('passord', {
  '8 små bokstaver (a-z), MD5, ett RTX 4090': sekunder,
  '8 tegn A-Z a-z 0-9, MD5, ett RTX 4090': (inn) => sekunder(inn) / 60,
  '12 tegn A-Z a-z 0-9, MD5, ett RTX 4090': (inn) => sekunder(inn) / aar,
  '8 tegn A-Z a-z 0-9, bcrypt (cost 10), tolv RTX 5090': (inn) => sekunder(inn) / aar,
  '8 små bokstaver, bcrypt (cost 10), tolv RTX 5090': (inn) => sekunder(inn) / 86_400,
  'Entropi, 8 tegn av 62': entropi,
  'Entropi, seks tilfeldige ord av 7776': entropi,
});

test('ett tegn til ganger tiden med antall tegn', () => {
  for (const a of [10, 62, 95]) expect(tid(a, 9, rask) / tid(a, 8, rask)).toBeCloseTo(a, 9);
});

test.each([
  [0.2, 'Under 1 sekund'],
  [1.27, '1,3 s'],
  [tid(62, 8, rask), '22 minutter'],
  [tid(62, 8, treg), '61 år'],
  [5e5, '5,8 døgn'],
  [12_345 * aar, '12 345 år'],
  [6.9e20 * aar, '690 trillioner år'],
])('%s sekunder er «%s»', (sekunder, ventet) => expect(varighet(sekunder, tekst).replace(/\u00a0/g, ' ')).toBe(ventet));
