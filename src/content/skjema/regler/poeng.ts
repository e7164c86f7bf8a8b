import { z } from 'astro/zod';
import { tilleggsslag } from '../../../domain/regler/poengregler.ts';
import { ref } from '../felles.ts';

/** Points are written as they are given: 0.25, 0.5, 1. */
const poeng = z.number('skriv poengene som et tall med punktum, som 0.5').min(0).max(100);
const ider = z.array(ref);

/** See Karakterpoengregel in src/domain/regler/poengregler.ts. */
export const karakterpoeng = z.strictObject({
  desimaler: z.number().int().min(0).max(4),
  ganger: z.number(),
  forbedringKjent: z.boolean(),
});

/** See Realfagsregel. */
export const realfagspoeng = z.strictObject({
  omraader: z.record(ref, z.record(ref, poeng)),
  takOmraade: poeng.optional(),
  tak: poeng,
  takMedSpraak: z.boolean(),
  overlapp: z.strictObject({ a: ider, b: ider, avklartMed: ider }),
  uavklart: ider,
});

/** See Spraakregel. */
export const spraakpoeng = z.strictObject({
  nivaa: z.tuple([poeng, poeng, poeng]),
  klassisk: poeng,
  takPerSpraak: poeng,
});

/** See Aldersregel. */
export const alderspoeng = z.strictObject({
  perAar: poeng,
  hoyest: poeng,
  fraAlder: z.strictObject({ gsk: z.number().int(), alder: z.number().int() }),
});

/** See Tilleggsregel. */
export const tilleggspoeng = z.strictObject({
  poeng: z.record(z.enum(tilleggsslag), poeng),
  hoyest: poeng,
});

/** See Kvoteregel. */
export const kvoter = z.strictObject({
  andel: z.number().min(0).max(100),
  maksAlder: z.number().int().min(18).max(40),
  dobbeltrangering: z.boolean(),
});

/** See Alder23regel. */
export const alder23 = z.strictObject({
  navn: z.string(),
  alder: z.number().int(),
  praksisAar: z.number().int().min(0),
});
