import { z } from 'astro/zod';
import { spraakene } from '../../i18n/spraak.ts';
import { dato, ref } from './felles.ts';

/** Where the link of a campaign is shown. */
export const kanaler = ['tiktok', 'snapchat', 'instagram', 'facebook', 'youtube', 'plakat', 'epost', 'annet'] as const;

/** Where a campaign may land. */
export const landinger = ['fortelling', 'film', 'oversikt', 'testen', 'voksne'] as const;

/** What may stand in a short address, and be the name of the file: read aloud and typed from a poster. */
export const kodemonster = /^[a-z0-9](?:[a-z0-9-]{0,18}[a-z0-9])$/;

/** A day that the calendar has: 2027-02-31 looks like a date and is none. */
const dag = dato.refine((d) => {
  const lest = new Date(`${d}T12:00:00Z`);
  return !Number.isNaN(lest.getTime()) && lest.toISOString().startsWith(d);
}, 'datoen finnes ikke i kalenderen');

const prosent = z.number().min(0).max(100);

/** What the ad tool of a channel says afterwards. Sums only: nothing about anybody. Empty fields stand as «–» in the report. */
const kanalresultat = z.strictObject({
  kanal: z.enum(kanaler).meta({ tittel: 'Kanal' }),
  /** How many persons saw it. */
  rekkevidde: z.number().int().min(0).optional().meta({ tittel: 'Rekkevidde', hjelp: 'Antall personer.' }),
  /** How many times each of them did, on average. */
  frekvens: z.number().min(0).optional().meta({ tittel: 'Frekvens', hjelp: 'Ganger hver person så den, i snitt.' }),
  /** How many saw the whole film. */
  fullfoert: prosent.optional().meta({ tittel: 'Fullføring', hjelp: 'Prosent som så hele filmen.' }),
  /** How many stopped to look, and after how many seconds the channel says so: it differs. */
  stopp: prosent.optional().meta({ tittel: 'Stoppeffekt', hjelp: 'Prosent som stoppet opp.' }),
  stoppSekunder: z.number().min(0).max(60).optional().meta({
    tittel: 'Stoppeffekt etter så mange sekunder',
    hjelp: 'Kanalene regner ulikt. Skriv sekundene, ellers kan tallene ikke sammenlignes.',
  }),
  /** What it cost. */
  kroner: z.number().min(0).optional().meta({ tittel: 'Kroner' }),
  /** The tool that said it, and the day it was read. */
  kilde: z.string().min(3).meta({ tittel: 'Kilde', hjelp: 'Annonseverktøyet tallene står i.' }),
  hentet: dag.meta({ tittel: 'Hentet' }),
});
export type Kanalresultat = z.infer<typeof kanalresultat>;

/** One campaign: content/kampanjer/<kode>.yaml has the short address /k/<kode>. Made by `npm run kampanje`. */
export const kampanje = z
  .strictObject({
    /** What we call it among ourselves: «Våren 2027». Not shown to visitors. */
    navn: z
      .string()
      .min(3)
      .max(60)
      .meta({ tittel: 'Navn', hjelp: 'Det vi kaller den oss imellom: «Våren 2027». Vises ikke.' }),
    /** First and last day. The address answers before and after too: links live longer than campaigns. */
    fra: dag.meta({ tittel: 'Første dag' }),
    til: dag.meta({ tittel: 'Siste dag', hjelp: 'Adressen svarer før og etter også.' }),
    /** Each has a short address of its own, /k/<kode>/<kanal>, so that the report can tell them apart. */
    kanaler: z
      .array(z.enum(kanaler))
      .min(1, 'en kampanje har minst én kanal')
      .refine((liste) => new Set(liste).size === liste.length, 'en kanal står to ganger')
      .meta({
        tittel: 'Kanaler',
        hjelp: 'Hver får sin egen adresse: /k/is/tiktok. /k/is er for dem som skriver den selv.',
      }),
    /** The kind of page that the address leads to. */
    landing: z.enum(landinger).default('fortelling').meta({
      tittel: 'Landing',
      hjelp: 'Siden som adressen leder til: en fortelling, en film, X-faktor-oversikten, testen eller døra for voksne.',
    }),
    /** The story that the address leads to: the name of a file in content/x-faktor. */
    fortelling: ref.optional().meta({
      tittel: 'X-faktor-fortelling',
      hjelp: 'Når landingen er en fortelling.',
      samling: 'xfaktor',
    }),
    /** The film that the address leads to: the name of a file in content/filmer. */
    film: ref.optional().meta({ tittel: 'Film', hjelp: 'Når landingen er en film.', samling: 'filmer' }),
    /** The sentence in the link's pictures and its title; at most 60 characters, to be read in a feed. It uses the landing's own words. */
    overskrift: z
      .string()
      .min(8)
      .max(60, 'overskriften skal leses i en strøm av bilder: høyst 60 tegn')
      .meta({ tittel: 'Overskrift', hjelp: 'I bildene av lenken. Høyst 60 tegn.' }),
    /** Written form of the story and the preview. */
    maalform: z.enum(spraakene).default('nb').meta({ tittel: 'Målform' }),
    /** What the ad tools say afterwards, for `npm run kampanje -- --tell … --rapport …`. */
    resultat: z
      .array(kanalresultat)
      .default([])
      .meta({ tittel: 'Resultat', hjelp: 'Det annonseverktøyene sier etterpå. Går inn i rapporten.' }),
  })
  .refine((k) => (k.landing === 'fortelling') === (k.fortelling !== undefined), {
    path: ['fortelling'],
    message: 'skriv hvilken fortelling når landingen er «fortelling», og la feltet stå tomt ellers',
  })
  .refine((k) => (k.landing === 'film') === (k.film !== undefined), {
    path: ['film'],
    message: 'skriv hvilken film når landingen er «film», og la feltet stå tomt ellers',
  })
  .refine((k) => k.resultat.every((r) => k.kanaler.includes(r.kanal)), {
    path: ['resultat'],
    message: 'et resultat er fra en kanal som ikke står i «kanaler»',
  })
  .refine((k) => k.fra <= k.til, {
    path: ['til'],
    message: 'perioden slutter før den begynner: skriv en dag etter «fra»',
  });
export type KampanjeData = z.infer<typeof kampanje>;
