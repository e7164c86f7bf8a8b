import { z } from 'astro/zod';

/** A text in both written forms. */
export const begge = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1) });
