import { z } from 'astro/zod';

/** A text in both written forms. */
export const begge = z.strictObject({
  nb: z.string().min(1).meta({ tittel: 'Bokmål', lang: true }),
  nn: z.string().min(1).meta({ tittel: 'Nynorsk', lang: true }),
});

/** A text with rules of its own, in both written forms. */
export const paaBegge = (tekst: z.ZodString) =>
  z.strictObject({
    nb: tekst.meta({ tittel: 'Bokmål', lang: true }),
    nn: tekst.meta({ tittel: 'Nynorsk', lang: true }),
  });
