/** Names that entries have had: an old one stands for the entry that lists it under `tidligere`. */
import { alleSlag } from '../slag.ts';
import type { InnholdsfeilSamling } from './feil.ts';
import type { Slag } from './noder.ts';

interface Navngitt {
  readonly id: string;
  readonly data: { readonly tidligere?: string[] | undefined };
}
type Samling = Readonly<Record<Slag, readonly Navngitt[]>>;

/** Old name and new, kind by kind. */
export const nyttNavn = (samling: Samling): [slag: Slag, gammelt: string, nytt: string][] =>
  alleSlag.flatMap((slag) =>
    samling[slag].flatMap(({ id, data }) =>
      (data.tidligere ?? []).map((gammelt): [Slag, string, string] => [slag, gammelt, id]),
    ),
  );

/**
 * Looks up what an entry is called today; a name that nobody has had comes back as it is.
 * @param feil takes a line for an old name that is in use, or that two entries claim
 */
export function navnetabell(samling: Samling, feil: InnholdsfeilSamling): (slag: Slag, id: string) => string {
  const tabell = new Map<string, string>();
  for (const [slag, gammelt, nytt] of nyttNavn(samling)) {
    const fil = `content/${slag}/${nytt}.mdx: feltet «tidligere»`;
    if (samling[slag].some(({ id }) => id === gammelt))
      feil.linje(`${fil}: «${gammelt}» er i bruk i content/${slag}/${gammelt}.mdx. Fjern navnet her.`);
    const annet = tabell.get(`${slag}.${gammelt}`);
    if (annet) feil.linje(`${fil}: «${gammelt}» står også i content/${slag}/${annet}.mdx. La det stå ett sted.`);
    tabell.set(`${slag}.${gammelt}`, nytt);
  }
  return (slag, id) => tabell.get(`${slag}.${id}`) ?? id;
}
