import { liten } from '../../../domain/tekst/liten.ts';
import type { Grunn } from '../../../domain/testen/motor/grunner.ts';
import { type Paastandstekst, sett, type Tekster } from '../../../content/testen/typer.ts';

/** A reason as the pupil would say it: the statement, turned where the answer was low. */
export function grunntekst(grunn: Grunn, paastander: ReadonlyMap<string, Paastandstekst>, t: Tekster): string {
  const paastand = paastander.get(grunn.paastand);
  if (!paastand) return '';
  const { tekst } = paastand;
  if (typeof tekst !== 'string') return sett(t.grunnHelst, { tekst: liten(tekst[grunn.retning > 0 ? 1 : 0]) });
  if (paastand.del === 'slik-er-jeg') return grunn.retning > 0 ? tekst : sett(t.grunnUenig, { tekst });
  return sett(grunn.retning > 0 ? t.grunnLyst : t.grunnUlyst, { tekst: liten(tekst) });
}
