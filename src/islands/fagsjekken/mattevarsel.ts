import { fagMed, type Fagvalg } from '../../domain/deling/fagvalg.ts';
import { regelbrudd } from '../../domain/opptak/gyldig.ts';

/** Names of words in `fagsjekkenMer`. */
export type Mattevarsel = 'advarselRS' | 'rsUsikkert' | 'advarsel1P';

/**
 * What a pupil should know of mathematics that may not stand on one diploma. To one who has left school nothing is said:
 * that diploma is issued.
 */
export function mattevarsler(valg: Fagvalg, opptak: number): Mattevarsel[] {
  if (valg.trinn === 'ferdig') return [];
  const brudd = (fag: string[], regel: string) => regelbrudd(fag, opptak).some((b) => b.regel.id === regel);
  const alle = Object.keys(valg.fag);
  const varsler: Mattevarsel[] = [];
  // Two that are had or taken already are told of in the answer.
  if (brudd(alle, 'r-og-s') && !brudd(fagMed(valg, 'har', 'tar'), 'r-og-s')) varsler.push('advarselRS');
  if (alle.includes('2p') && (alle.includes('r1') || alle.includes('s1'))) varsler.push('rsUsikkert');
  if (brudd(alle, '1p-til-r1')) varsler.push('advarsel1P');
  return varsler;
}
