import { z } from 'astro/zod';
import { paaBegge } from './begge.ts';
import { dato, ref } from './felles.ts';
import { lisenser, partner, vises } from './film.ts';
import { kanaler } from './kampanje.ts';

/** Five years: nobody remembers longer what they said yes to. */
const lengstAar = 5;

/** Consent to be shown. The signed paper lies with the owner and never in the repository; here are its dates and number. */
const samtykke = z
  .strictObject({
    gitt: dato.meta({ tittel: 'Gitt' }),
    /** The last day. From the next day the person is in no page, file or search of a new build. */
    utloper: dato.meta({ tittel: 'Siste dag', hjelp: 'Dagen etter er personen borte fra neste bygg. Høyst fem år.' }),
    /** Where. The site always; a channel of ads only when it stands here. */
    kanaler: z
      .array(z.enum(kanaler))
      .default([])
      .meta({ tittel: 'Annonsekanaler', hjelp: 'Bare dem personen har sagt ja til.' }),
    /** The number of the paper. */
    ref: z.string().min(3).meta({ tittel: 'Saksnummer', hjelp: 'Skjemaet selv skal ikke ligge her.' }),
    /** The day the person took it back. */
    trukket: dato.optional().meta({ tittel: 'Trukket' }),
    /** Under eighteen: a guardian has signed too. */
    foresatte: z.boolean().optional().meta({ tittel: 'Foresatte har skrevet under' }),
  })
  .refine((s) => s.gitt <= s.utloper, { path: ['utloper'], message: 'samtykket slutter før det er gitt' })
  .refine((s) => s.utloper <= `${Number(s.gitt.slice(0, 4)) + lengstAar}${s.gitt.slice(4)}`, {
    path: ['utloper'],
    message: 'et samtykke gjelder høyst fem år: spør på nytt etterpå',
  });

/** Somebody at work: content/mennesker/<slug>.yaml. Nobody is invented: without a signed consent there is no file. */
export const menneske = z
  .strictObject({
    /** First name; the surname only if the person wants it. */
    navn: z.string().min(2).max(60).meta({ tittel: 'Navn' }),
    alder: z.number().int().min(16).max(99).meta({ tittel: 'Alder ved intervjuet' }),
    jobb: paaBegge(z.string().min(3).max(60)).meta({ tittel: 'Jobb' }),
    arbeidsgiver: z.string().min(2).max(60).meta({ tittel: 'Arbeidsgiver' }),
    sted: z.string().min(2).max(40).optional().meta({ tittel: 'Sted' }),
    /** Subjects in use, and for what. */
    fag: z
      .array(
        z.strictObject({
          id: ref.meta({ tittel: 'Fag', samling: 'fag' }),
          brukt: paaBegge(z.string().min(5).max(140)).meta({ tittel: 'Hva det brukes til' }),
        }),
      )
      .min(1)
      .max(3)
      .meta({ tittel: 'Fag i bruk' }),
    /** The way there, detours too. */
    vei: z
      .array(
        z.strictObject({
          aar: z.number().int().min(1960).max(2100).meta({ tittel: 'År' }),
          hva: paaBegge(z.string().min(3).max(120)).meta({ tittel: 'Hva' }),
        }),
      )
      .min(2, 'vis minst to steg på veien, gjerne en omvei')
      .max(6)
      .meta({ tittel: 'Veien hit' }),
    /** In the person's own words and language; a quote is never translated. */
    sitater: z
      .array(
        z.strictObject({
          tekst: z.string().min(10).max(160, 'et sitat er høyst 160 tegn').meta({ tittel: 'Sitat' }),
          spraak: z.enum(['nb', 'nn', 'en', 'se']).meta({ tittel: 'Språk' }),
        }),
      )
      .min(1)
      .max(4)
      .meta({ tittel: 'Sitater', hjelp: 'Ordrett, på språket det ble sagt.' }),
    bilde: z
      .strictObject({
        fil: z
          .string()
          .regex(/^\/mennesker\/[a-z0-9-]+\.(jpg|webp|avif|png)$/, 'skriv en adresse som /mennesker/navn.jpg')
          .meta({ tittel: 'Bilde', hjelp: 'Filen legges i public/mennesker.' }),
        bredde: z.number().int().positive().meta({ tittel: 'Bredde i piksler' }),
        hoyde: z.number().int().positive().meta({ tittel: 'Høyde i piksler' }),
        alt: paaBegge(z.string().min(5).max(140)).meta({ tittel: 'Det bildet viser' }),
        fotograf: z.string().min(2).meta({ tittel: 'Fotograf' }),
        lisens: z.enum(lisenser).meta({ tittel: 'Lisens' }),
      })
      .optional()
      .meta({ tittel: 'Bilde' }),
    vises,
    partner: partner.optional().meta({ tittel: 'Partner' }),
    samtykke: samtykke.meta({ tittel: 'Samtykke' }),
    kontrollert: dato.meta({ tittel: 'Sist kontrollert' }),
  })
  .refine((m) => m.alder >= 18 || m.samtykke.foresatte === true, {
    path: ['samtykke', 'foresatte'],
    message: 'den som er under 18, trenger samtykke fra foresatte også',
  });
export type MenneskeData = z.infer<typeof menneske>;
