import { z } from 'astro/zod';
import { tilleggsslag } from '../../../domain/regler/poengregler.ts';

const tall = z.number();
const nivaa = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** One made-up applicant, and what the rules of the year should give. */
const poengeksempel = z.strictObject({
  id: z.string(),
  /** What the example shows. */
  hva: z.string(),
  /** offisielt: the number stands on an official page; offisielt-flyttet: the same, a year later; sammenlignet: held against another project or a newspaper; utledet: from the rules. */
  grunnlag: z.enum(['offisielt', 'offisielt-flyttet', 'sammenlignet', 'utledet']),
  foedt: tall,
  karakterer: z.strictObject({ sum: tall, antall: tall }),
  fag: z.array(z.string()).default([]),
  spraak: z.array(z.strictObject({ spraak: z.string(), nivaa: z.array(nivaa) })).default([]),
  tillegg: z.array(z.enum(tilleggsslag)).default([]),
  kjoennspoeng: tall.default(0),
  samisk: z.boolean().default(false),
  vei: z.enum(['gsk', 'alder']).default('gsk'),
  foerstegang: z.boolean().default(true),
  venter: z.strictObject({
    karakter: tall,
    /** Science and languages together. */
    fag: z.union([tall, z.literal('uavklart')]),
    alder: tall,
    tillegg: tall,
    /** The sum in the quota for a first diploma. */
    foerstegang: z.union([tall, z.literal('utenfor'), z.literal('uavklart')]),
    ordinaer: z.union([tall, z.literal('uavklart')]),
  }),
});

/** content/regler/eksempler: applicants of one admission year. */
export const poengeksempler = z.strictObject({ aar: z.number().int(), eksempler: z.array(poengeksempel).min(1) });
export type Poengeksempel = z.infer<typeof poengeksempel>;
