import { z } from 'astro/zod';

/** Everyday words for pages whose text is in code and not in a content file: content/soekeord/*.yaml. */
export const soekeordliste = z.strictObject({
  sider: z
    .array(
      z.strictObject({
        /** Address without language and without the last slash: «/frister». */
        adresse: z
          .string()
          .regex(/^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?$/, 'skriv adressen som /frister, uten skråstrek sist')
          .meta({ tittel: 'Adresse', hjelp: 'Som /frister: uten nn, og uten skråstrek sist.' }),
        /** What pupils type, in both written forms; not shown. */
        ord: z
          .array(z.string().min(2))
          .min(1)
          .meta({ tittel: 'Ord', hjelp: 'Det folk skriver i søket, på bokmål og nynorsk. De vises ikke.' }),
      }),
    )
    .min(1)
    .meta({ tittel: 'Sider' }),
});
