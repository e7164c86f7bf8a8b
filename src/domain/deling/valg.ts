import { rensFragment } from './leser.ts';

/**
 * What is laid side by side, as it stands in the address.
 *
 * Sample:  `#yrker=lege,bioingenior`  ⇄  { slag: 'yrker', ider: ['lege', 'bioingenior'] }
 */
export const sammenlignbare = ['yrker', 'utdanninger'] as const;
export type Sammenlignbar = (typeof sammenlignbare)[number];

export interface Valg {
  readonly slag: Sammenlignbar;
  readonly ider: readonly string[];
}

/** More columns than this fit neither a phone nor a sheet of paper. */
export const flestSideOmSide = 3;

const erId = (tekst: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(tekst);

/** Reads a fragment, with or without #, as `leser.ts` does. What is no id, comes twice or is one too many is left out. */
export function lesValg(fragment: string): Valg {
  const [, navn = '', liste = ''] = /^([a-z]+)=([^&]*)/.exec(rensFragment(fragment).toLowerCase()) ?? [];
  const slag = sammenlignbare.find((s) => s === navn) ?? 'yrker';
  const gitt = liste.split(/[,;]/).map((id) => id.trim());
  const ider = navn === slag ? [...new Set(gitt.filter(erId))].slice(0, flestSideOmSide) : [];
  return { slag, ider };
}

/** The fragment of a choice, with #; nothing chosen gives nothing. */
export const skrivValg = ({ slag, ider }: Valg): string => (ider.length ? `#${slag}=${ider.join(',')}` : '');

/** Adds one. Of another kind, it begins anew: an occupation and a study have no rows in common. */
export function leggTil(valg: Valg, slag: Sammenlignbar, id: string): Valg {
  if (valg.slag !== slag) return { slag, ider: [id] };
  if (valg.ider.includes(id) || valg.ider.length >= flestSideOmSide) return valg;
  return { slag, ider: [...valg.ider, id] };
}
