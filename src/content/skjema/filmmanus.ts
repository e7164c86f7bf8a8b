import { z } from 'astro/zod';
import { paaBegge } from './begge.ts';
import { ref } from './felles.ts';

/** A line that is read in the film. What the model knows is written as a name in braces: {tall}, {kulde}. */
const linje = z
  .string()
  .min(3)
  .max(40, 'en linje i en film er høyst 40 tegn')
  .refine(
    (t) => !/\d/.test(t.replace(/\{\w+\}/g, '')),
    'skriv {tall} eller navnet på glideren, ikke tallet: det kommer fra modellen',
  );

const tid = z.number().min(0).max(15);

/**
 * A written manus for the film of a story: content/x-faktor/film/<same name>.yaml. Without one, `npm run film` finds the way
 * from the start to what tips and to what wins by itself.
 */
export const filmmanus = z
  .strictObject({
    /** Seconds in all. */
    lengde: z
      .number()
      .min(9, 'en film er 9–15 sekunder')
      .max(15, 'en film er 9–15 sekunder')
      .meta({ tittel: 'Sekunder' }),
    /** Where the sliders are, and when. Between two of these they move; the first movement begins before 1.5 s. */
    bilder: z
      .array(z.strictObject({ t: tid, glider: z.record(ref, z.number()) }))
      .min(2)
      .meta({ tittel: 'Hvor gliderne er' }),
    /** What is read, and when. `naar`: what the model must say all the while. */
    tekster: z
      .array(
        z
          .strictObject({ fra: tid, til: tid, naar: z.enum(['topp', 'brudd', 'ingen']), tekst: paaBegge(linje) })
          .refine((t) => t.til - t.fra >= 1.6, { path: ['til'], message: 'en linje står i minst 1,6 sekunder' }),
      )
      .min(1)
      .max(3, 'høyst tre linjer før sluttkortet')
      .meta({ tittel: 'Det som leses' }),
  })
  .refine((m) => m.bilder.every((b, i) => i === 0 || b.t > (m.bilder[i - 1]?.t ?? 0)), {
    path: ['bilder'],
    message: 'tidene må stige',
  })
  .refine((m) => (m.bilder[1]?.t ?? 0) > 0 && (m.bilder[0]?.t ?? 0) <= 1.5, {
    path: ['bilder'],
    message: 'noe må røre seg før 1,5 sekunder',
  })
  .refine((m) => m.bilder.every((b) => b.t <= m.lengde - 2.4) && m.tekster.every((t) => t.til <= m.lengde - 2.4), {
    path: ['lengde'],
    message: 'sluttkortet trenger 2,4 sekunder til slutt',
  });
export type Filmmanus = z.infer<typeof filmmanus>;
