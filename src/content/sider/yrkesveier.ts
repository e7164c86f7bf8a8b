/** «How long does it take?» on the first screen of an occupation: its ways with their years, the shortest first, at most two. */
import type { UtdanningNode, YrkeNode } from '../graf/graf.ts';
import { nivaaer } from '../skjema/utdanning.ts';

type Nivaa = (typeof nivaaer)[number];

/** A two-year master comes after a bachelor. */
const master = 2;

/** What one has at the end, from where one counts, and how long it is; without years where no study of the site tells. */
export interface Veilengde {
  nivaa: Nivaa;
  /** tiende: from Vg1; fagbrev: after a trade certificate; vgs: after upper secondary school. */
  etter?: 'tiende' | 'fagbrev' | 'vgs' | undefined;
  fra?: number;
  til?: number;
}

const etterFor = (nivaa: Nivaa, [forste]: readonly UtdanningNode[]): Veilengde['etter'] => {
  if (nivaa === 'fagbrev') return 'tiende';
  if (nivaa !== 'fagskole') return 'vgs';
  return forste?.data.type === 'fagskole' && !forste.data.inntak ? 'fagbrev' : undefined;
};

const lengde = (nivaa: Nivaa, utdanninger: readonly UtdanningNode[], pluss = 0): Veilengde => ({
  nivaa,
  etter: etterFor(nivaa, utdanninger),
  fra: Math.min(...utdanninger.map((u) => u.data.varighet.fra)) + pluss,
  til: Math.max(...utdanninger.map((u) => u.data.varighet.til)) + pluss,
});

/**
 * @param toaarig the site knows a two-year master for this occupation, so that a bachelor leads there too.
 */
export function veilengder(yrke: YrkeNode, toaarig: boolean): Veilengde[] {
  const paa = (nivaa: Nivaa) => yrke.utdanninger.filter((u) => u.data.nivaa === nivaa);
  const veier = nivaaer
    .filter((nivaa) => yrke.data.nivaa.includes(nivaa))
    .map((nivaa): Veilengde => {
      const utdanninger = paa(nivaa);
      if (utdanninger.length > 0) return lengde(nivaa, utdanninger);
      const bachelor = paa('bachelor');
      return nivaa === 'master' && toaarig && bachelor.length > 0 ? lengde(nivaa, bachelor, master) : { nivaa };
    });
  const kjente = veier.filter((v) => v.fra !== undefined);
  return (kjente.length > 0 ? kjente : veier).slice(0, 2);
}
