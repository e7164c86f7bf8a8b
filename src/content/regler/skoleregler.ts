import { periodeFor } from '../../domain/regler/periode.ts';
import type { RegelData } from '../skjema/regler/regel.ts';
import { finnRegel } from './bok.ts';

/** The plan shows who and when; addresses stay with the rule. */
const kort = <R extends { kilde: { navn: string; aar: string } }>({ kilde: { navn, aar }, ...regel }: R) => ({
  ...regel,
  kilde: { navn, aar },
});

/** Of rules about subjects that go together no island shows the source, and every phone would carry it. */
const utenKilde = <R extends { kilde: unknown; sikkerhet: unknown }>({ kilde: _k, sikkerhet: _s, ...regel }: R) =>
  regel;

/** The values of one school year. @throws RangeError where a rule has no wording for it. */
function iSkoleaaret(filer: readonly RegelData[], aar: number) {
  const fag = periodeFor(finnRegel(filer, 'fagkombinasjoner').perioder, aar)?.verdi;
  const timer = periodeFor(finnRegel(filer, 'vitnemaalstimer').perioder, aar)?.verdi;
  if (!fag || !timer) throw new RangeError(`content/regler: skolereglene mangler for ${aar}`);
  return {
    fagregler: fag.regler.map(utenKilde),
    timekrav: timer.timekrav,
    friRekkefolge: timer.friRekkefolge,
    planregler: Object.fromEntries(Object.entries(timer.planregler).map(([navn, regel]) => [navn, kort(regel)])),
  };
}

/** The files that `npm run regler` writes in src/domain/regler, with the fields of each: who asks for one need not carry the other. */
export const skolefiler = {
  'fagregler.json': ['fagregler'],
  'planregler.json': ['timekrav', 'friRekkefolge', 'planregler'],
} as const;

/**
 * Some of the rules of upper secondary with the autumn that each wording holds from. A later wording holds what it changes and no more, for the sake of phones.
 */
export function skoleregelrekke(filer: readonly RegelData[], felter: readonly string[]) {
  const perioder = [...finnRegel(filer, 'fagkombinasjoner').perioder, ...finnRegel(filer, 'vitnemaalstimer').perioder];
  const aarene = [...new Set(perioder.map(({ gjelder }) => gjelder.fra))].sort((a, b) => a - b);
  return aarene.flatMap((fra, i) => {
    const naa = Object.entries(iSkoleaaret(filer, fra)).filter(([navn]) => felter.includes(navn));
    const foer: Record<string, unknown> = i > 0 ? iSkoleaaret(filer, fra - 1) : {};
    const nytt = naa.filter(([navn, verdi]) => JSON.stringify(verdi) !== JSON.stringify(foer[navn]));
    return nytt.length > 0 ? [{ fra, ...Object.fromEntries(nytt) }] : [];
  });
}
