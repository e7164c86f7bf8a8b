import { z } from 'astro/zod';
import { type Feltmeta, metaPaa } from '../skjema/meta.ts';

/** A schema without its wrapping, and all that was said about it on the way in; what stands outermost counts most. */
export interface Kjerne {
  skjema: z.ZodType;
  meta: Feltmeta;
}

/** `z.enum(…).optional().default(…)` → the enum. */
export function pakkUt(skjema: z.ZodType): Kjerne {
  const meta = metaPaa(skjema);
  const inni = innholdet(skjema);
  if (!inni) return { skjema, meta };
  const kjerne = pakkUt(inni);
  return { skjema: kjerne.skjema, meta: { ...kjerne.meta, ...meta } };
}

const somType = (skjema: unknown): z.ZodType | undefined => (skjema instanceof z.ZodType ? skjema : undefined);

function innholdet(skjema: z.ZodType): z.ZodType | undefined {
  if (skjema instanceof z.ZodOptional || skjema instanceof z.ZodNullable || skjema instanceof z.ZodDefault)
    return somType(skjema.unwrap());
  // A preprocessing stands before the schema that matters, a transformation after it.
  if (skjema instanceof z.ZodPipe) return somType(skjema.in instanceof z.ZodTransform ? skjema.out : skjema.in);
  return undefined;
}

/** May the field be left out? */
export const kanMangle = (skjema: z.ZodType): boolean => skjema.safeParse(undefined).success;
