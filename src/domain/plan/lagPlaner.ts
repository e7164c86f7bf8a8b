import type { Krav } from '../opptak/uttrykk.ts';
import { finnBytter } from './bytter.ts';
import { type Kandidat, lagKandidat } from './kandidat.ts';
import { minsteSett } from './minsteSett.ts';
import { alleFag, lagRamme } from './ramme.ts';
import { sortBy } from './rekke.ts';
import type { Planforslag, Planvalg } from './typer.ts';

const mestPlaner = 4;

/**
 * Plans that meet a requirement, best first: fewest subjects out of reach, fewest warnings, fewest
 * subjects in all, fewest that the requirement decides, most other doors open, and then in the order
 * that the requirement names them. Every plan is valid. R and S have a plan each among the first two,
 * where both are possible.
 */
export function lagPlaner(krav: Krav, valg: Planvalg): Planforslag {
  const ramme = lagRamme(valg);
  const onsket: Krav = { alle: [krav, ...(valg.med ?? []).map((fag) => ({ fag }))] };
  const { sett, utelatt } = minsteSett(onsket, alleFag(ramme.har), valg.opptak);
  // Where every way collides with what is chosen, the plan takes what it can and tells what is missing.
  const ways = sett.length > 0 ? sett : utelatt.map((u) => u.sett);
  const alle = sortBy(
    ways.flatMap((way) => lagKandidat(way, { krav, valg, ramme }) ?? []),
    ({ plan, storrelse, sett: asked }) => [
      plan.mangler.length,
      plan.merknader.length,
      storrelse,
      asked.length,
      -plan.aapner.length,
    ],
  );
  const beste = alle.filter(({ plan }) => plan.mangler.length === alle[0]?.plan.mangler.length);
  const annenLinje = beste.find((k) => usesS(k) !== beste.slice(0, 1).some(usesS));
  const rekke = [...new Set([...beste.slice(0, 1), ...(annenLinje ? [annenLinje] : []), ...beste])];
  return {
    planer: rekke
      .slice(0, mestPlaner)
      .map((k) => ({ ...k.plan, bytter: k.plan.mangler.length > 0 ? [] : finnBytter(k, beste, valg.uten) })),
    utelatt,
  };
}

const usesS = ({ sett }: Kandidat) => sett.some((id) => id === 's1' || id === 's2');
