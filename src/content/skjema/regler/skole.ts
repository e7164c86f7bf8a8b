import { z } from 'astro/zod';
import { ref } from '../felles.ts';
import { regelkilde } from './periode.ts';

const alvor = z.enum(['feil', 'advarsel']);
const felles = { id: ref, alvor, kilde: regelkilde };
const sikkerhet = z.enum(['bekreftet', 'sannsynlig', 'ukjent']);

/** See Fagregel in src/domain/regler/skoleregler.ts. */
export const fagkombinasjoner = z.strictObject({
  regler: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ ...felles, sikkerhet, type: z.literal('ikke-sammen'), a: z.array(ref), b: z.array(ref) }),
      z.strictObject({ ...felles, sikkerhet, type: z.literal('bygger-paa'), fag: ref, paa: ref }),
    ]),
  ),
});

/** Hours of 60 minutes in a year. */
const timer = z.number().int().min(0).max(1000);
const planregel = z.strictObject({ ...felles, sikkerhet });

/** See timekrav and planregler in src/domain/regler/skoleregler.ts. */
export const vitnemaalstimer = z.strictObject({
  timekrav: z.strictObject({
    minst: z.strictObject({ Vg2: timer, Vg3: timer }),
    vanligMest: z.strictObject({ Vg2: timer, Vg3: timer }),
    programfag: timer,
    egetOmraade: timer,
    fag: timer,
  }),
  friRekkefolge: z.array(ref),
  planregler: z.strictObject({
    matteVg1: planregel,
    matteVg2: planregel,
    timer: planregel,
    merEnnVanlig: planregel,
    fordypning: planregel,
    fordypningAar: planregel,
    rekkefolge: planregel,
    rekkefolgeUkjent: planregel,
    feilTrinn: planregel,
    nyttFag: planregel,
  }),
});
