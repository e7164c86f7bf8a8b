/** Every address that has moved, and where to: those of old sites, and those of entries that changed their file name. */
import { spraakene, sti } from '../../i18n/spraak.ts';
import { kravkoderFor } from '../graf/gyldighet.ts';
import { nyttNavn } from '../graf/tidligere.ts';
import { les } from '../les/les.ts';
import { nesteOpptak } from '../regler/dag.ts';
import { forHvertSlag, slagene } from '../slag.ts';
import { gamleAdresser } from './gamleAdresser.ts';

const utenSkraastrek = (adresse: string) => adresse.replace(/\/$/, '');

/** Old address → new, without the last slash, in both languages. */
export function flyttedeAdresser(): Record<string, string> {
  const samling = {
    ...forHvertSlag((slag) => les(slag)),
    kravkoder: kravkoderFor(les('kravkoder'), nesteOpptak()).gjeldende,
  };
  const omdoepte = nyttNavn(samling).flatMap(([slag, gammelt, nytt]) =>
    spraakene.map((spraak) => [
      utenSkraastrek(sti(spraak, `${slagene[slag].adresse}/${gammelt}`)),
      utenSkraastrek(sti(spraak, `${slagene[slag].adresse}/${nytt}`)),
    ]),
  );
  return { ...gamleAdresser, ...(Object.fromEntries(omdoepte) as Record<string, string>) };
}
