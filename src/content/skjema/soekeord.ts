import { z } from 'astro/zod';

/** Everyday words for pages whose text is in code and not in a content file: content/soekeord/*.yaml. */
export const soekeordliste = z.strictObject({
  sider: z
    .array(
      z.strictObject({
        /** Address without language and without the last slash: «/frister». */
        adresse: z
          .string()
          .regex(/^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?$/, 'skriv adressen som /frister, uten skråstrek sist'),
        /** What pupils type, in both written forms; not shown. */
        ord: z.array(z.string().min(2)).min(1),
      }),
    )
    .min(1),
});
