import { z } from 'astro/zod';
import { alder23, alderspoeng, karakterpoeng, kvoter, realfagspoeng, spraakpoeng, tilleggspoeng } from './poeng.ts';
import { fagkombinasjoner, vitnemaalstimer } from './skole.ts';
import { begge, perioder } from './periode.ts';

const regelfil = <N extends string, V extends z.ZodType>(navn: N, verdi: V) =>
  z.strictObject({
    /** Which rule it is; the file has the same name. */
    regel: z.literal(navn),
    /** What it is called in a heading. */
    navn: begge,
    perioder: perioder(verdi),
  });

/** One rule in content/regler: all its wordings. */
export const regel = z.discriminatedUnion(
  'regel',
  [
    regelfil('karakterpoeng', karakterpoeng),
    regelfil('realfagspoeng', realfagspoeng),
    regelfil('spraakpoeng', spraakpoeng),
    regelfil('kjoennspoeng', z.strictObject({ hoyest: z.number().min(0) })),
    regelfil('alderspoeng', alderspoeng),
    regelfil('tilleggspoeng', tilleggspoeng),
    regelfil('samiskpoeng', z.strictObject({ poeng: z.number().min(0) })),
    regelfil('kvoter', kvoter),
    regelfil('poenglikhet', z.strictObject({ avgjoer: z.enum(['alder', 'loddtrekning']) })),
    regelfil('alder23', alder23),
    regelfil('saerskilt-vurdering', z.strictObject({ finnes: z.boolean() })),
    regelfil('fagkombinasjoner', fagkombinasjoner),
    regelfil('vitnemaalstimer', vitnemaalstimer),
    regelfil('foerstegangsvitnemaal', z.strictObject({ aarFraStart: z.number().int().min(3) })),
  ],
  { error: 'feltet «regel» skal ha navnet på en regel vi kjenner, det samme som fila' },
);
export type RegelData = z.infer<typeof regel>;
