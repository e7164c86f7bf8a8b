import { aar } from '../../../domain/xfaktor/passord.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import type { Passordord } from '../../../i18n/nb/fortellinger/passord.ts';

/** The smallest number of seconds written in each unit, and the seconds in one. The words stand in src/i18n. */
const enheter = [
  [1, 1],
  [100, 60],
  [6000, 3600],
  [172_800, 86_400],
  [2 * aar, aar],
] as const;

const kort = (n: number) => tall(n, n < 9.95 ? 1 : 0);

/** A large number in words, by powers of a thousand: 1.4e10 → «14 milliarder». */
export function storord(n: number, t: Readonly<Record<Passordord, string>>): string {
  const trinn = Math.floor(Math.log10(n) / 3);
  return trinn < 2 ? kort(n) : `${kort(n / 1000 ** trinn)} ${t.store.split(' ')[trinn - 2] ?? ''}`;
}

/** A time from less than a second to far beyond the age of the universe: «22 minutter», «690 trillioner år». */
export function varighet(sekunder: number, t: Readonly<Record<Passordord, string>>): string {
  const i = enheter.findLastIndex(([fra]) => sekunder >= fra);
  const [, en] = enheter[i] ?? [0, 1];
  return i < 0 ? t.straks : `${storord(sekunder / en, t)} ${t.enheter.split(' ')[i] ?? ''}`;
}
