import type { z } from 'astro/zod';
import { samlinger, type Samlingsnavn } from '../samlinger.ts';
import { lesFiler } from './filer.ts';
import { feillinjer } from './norskeFeil.ts';

/** An entry after its schema. */
export interface Innlegg<D> {
  id: string;
  fil: string;
  data: D;
  brodtekst: string;
}
type Data<N extends Samlingsnavn> = z.infer<(typeof samlinger)[N]['skjema']>;

/**
 * Every entry of a collection, through its schema. Commands and tests read so; pages go through the graph.
 * @param feil takes one line a fault (file, field, remedy); an entry with faults keeps its fields unchecked
 */
export function les<N extends Samlingsnavn>(navn: N, feil: string[] = []): Innlegg<Data<N>>[] {
  const { mappe, ending, fil, skjema }: { mappe: string; ending: string; fil?: string; skjema: z.ZodType } =
    samlinger[navn];
  return lesFiler<Data<N>>(mappe)
    .filter((f) => f.fil.endsWith(fil ? `/${fil}${ending}` : ending))
    .map(({ felt, ...resten }) => {
      const { data, error } = skjema.safeParse(felt);
      if (error) feil.push(...feillinjer(resten.fil, error));
      return { ...resten, data: (data ?? felt) as Data<N> };
    });
}
