import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { Innholdsfeil } from '../graf/feil.ts';
import { feillinjer } from './norskeFeil.ts';

/**
 * Astro's glob loader for one folder, with our own words about faults: Astro would put English sentences of its own
 * in the place of some of ours.
 * @throws Innholdsfeil with one line a fault (file, field, remedy) when a file breaks the schema.
 */
export function mappelaster(mappe: string, monster: string, skjema: z.ZodType): Loader {
  const laster = glob({ base: `./content/${mappe}`, pattern: monster });
  return {
    ...laster,
    load: (kontekst) =>
      laster.load({
        ...kontekst,
        parseData(innlegg) {
          const fil = relative(fileURLToPath(kontekst.config.root), innlegg.filePath ?? innlegg.id);
          const { error } = skjema.safeParse(innlegg.data);
          if (error) throw new Innholdsfeil(feillinjer(fil, error));
          return kontekst.parseData(innlegg);
        },
      }),
  };
}
