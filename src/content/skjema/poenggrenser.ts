import { z } from 'astro/zod';
import { dato, kilde } from './felles.ts';

const verdi = z.union([z.number().min(0).max(200), z.enum(['alle', 'ikke-oppgitt', 'ingen-kvote'])], {
  error: 'en grense er et tall som 49.3, eller «alle», «ikke-oppgitt» eller «ingen-kvote»',
});
/** The quota for a first diploma, then the ordinary one. */
const par = z.tuple([verdi, verdi]);
const sokode = z.string().regex(/^\d{6}$/, 'en studiekode er seks sifre i anførselstegn, som "184306"');

/** The limits of one admission: content/poenggrenser/<aar>.yaml. */
export const poenggrenser = z.strictObject({
  aar: z.number().int(),
  /** Whose figures they are: they are the owner's, and no part of our open data. */
  kilde,
  kontrollert: dato,
  /** Codes whose limits are counted with an entrance test, on a scale of their own. */
  egenSkala: z.array(sokode).default([]),
  grenser: z.record(sokode, z.strictObject({ hoved: par, supplering: par.optional() })),
});
export type PoenggrenserData = z.infer<typeof poenggrenser>;
