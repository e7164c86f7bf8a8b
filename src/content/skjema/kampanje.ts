import { z } from 'astro/zod';
import { spraakene } from '../../i18n/spraak.ts';
import { dato, ref } from './felles.ts';

/** Where the link of a campaign is shown. */
export const kanaler = ['tiktok', 'snapchat', 'instagram', 'facebook', 'youtube', 'plakat', 'epost', 'annet'] as const;

/** What may stand in a short address, and be the name of the file: read aloud and typed from a poster. */
export const kodemonster = /^[a-z0-9](?:[a-z0-9-]{0,18}[a-z0-9])$/;

/** A day that the calendar has: 2027-02-31 looks like a date and is none. */
const dag = dato.refine((d) => {
  const lest = new Date(`${d}T12:00:00Z`);
  return !Number.isNaN(lest.getTime()) && lest.toISOString().startsWith(d);
}, 'datoen finnes ikke i kalenderen');

/** One campaign: content/kampanjer/<kode>.yaml has the short address /k/<kode>. Made by `npm run kampanje`. */
export const kampanje = z
  .strictObject({
    /** What we call it among ourselves: «Våren 2027». Not shown to visitors. */
    navn: z.string().min(3).max(60),
    /** First and last day. The address answers before and after too: links live longer than campaigns. */
    fra: dag,
    til: dag,
    kanal: z.enum(kanaler),
    /** The story that the address leads to: the name of a file in content/x-faktor. */
    fortelling: ref,
    /** The sentence in the link's pictures and its title; at most 60 characters, to be read in a feed. */
    overskrift: z.string().min(8).max(60, 'overskriften skal leses i en strøm av bilder: høyst 60 tegn'),
    /** Written form of the story and the preview. */
    maalform: z.enum(spraakene).default('nb'),
  })
  .refine((k) => k.fra <= k.til, {
    path: ['til'],
    message: 'perioden slutter før den begynner: skriv en dag etter «fra»',
  });
export type KampanjeData = z.infer<typeof kampanje>;
