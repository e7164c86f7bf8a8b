import { z } from 'astro/zod';
import { paaBegge } from './begge.ts';
import { dato, ref } from './felles.ts';
import { film } from './xfaktor.ts';

/** How others may use a picture or a film. `avtale`: as agreed with the one who made it; the paper lies with the owner. */
export const lisenser = ['CC BY 4.0', 'CC BY-SA 4.0', 'avtale'] as const;

/** Somebody who has paid, lent a place or taken part: named wherever the film or the person is. */
export const partner = z.strictObject({
  navn: z.string().min(2).meta({ tittel: 'Partner' }),
  url: z.url('skriv en hel adresse som begynner med https://').optional().meta({ tittel: 'Adresse' }),
});

/** Where it is shown. Every name is one of ours; a film that stands nowhere has its own page all the same. */
export const vises = z
  .strictObject({
    oversikt: z.boolean().default(false).meta({ tittel: 'På X-faktor-oversikten' }),
    fortellinger: z.array(ref).default([]).meta({ tittel: 'Fortellinger', samling: 'xfaktor' }),
    yrker: z.array(ref).default([]).meta({ tittel: 'Yrker', samling: 'yrker' }),
    fag: z.array(ref).default([]).meta({ tittel: 'Fag', samling: 'fag' }),
    tiltak: z.array(ref).default([]).meta({ tittel: 'Tiltak', samling: 'tiltak' }),
  })
  .meta({ tittel: 'Hvor den vises' });

/** One edition of a film: the short one for a feed, or the long one for those who want more. */
const utgave = film
  .extend({
    /** Length, to be read before the tap. */
    sekunder: z.number().int().min(3).max(1800).meta({ tittel: 'Sekunder' }),
    /** Is there sound? A film without needs no audio description; the transcript is enough. */
    lyd: z.boolean().meta({ tittel: 'Har lyd' }),
    /** Everything that matters is said aloud in the film itself: name, job, place, figures, address. */
    synstolkingIFilmen: z.boolean().default(false).meta({
      tittel: 'Synstolket i selve filmen',
      hjelp: 'Alt som betyr noe, blir sagt høyt: navn, jobb, sted, tall og adresse.',
    }),
  })
  .refine((u) => !u.lyd || u.synstolkingIFilmen || u.synstolket !== undefined, {
    path: ['synstolket'],
    message:
      'en film med lyd må være synstolket: oppgi filen, eller skriv synstolkingIFilmen: true når alt blir sagt høyt',
  });
export type Utgave = z.infer<typeof utgave>;

/** A film of its own: content/filmer/<slug>.yaml has the page /filmer/<slug>/. */
export const filmen = z.strictObject({
  /** The page's heading, and what a campaign that leads here says. */
  tittel: paaBegge(z.string().min(5).max(60, 'tittelen kan være høyst 60 tegn')).meta({ tittel: 'Tittel' }),
  /** One sentence about what one sees. */
  ingress: paaBegge(z.string().min(20).max(160, 'ingressen kan være høyst 160 tegn')).meta({ tittel: 'Ingress' }),
  /** The short edition. */
  kort: utgave.meta({ tittel: 'Filmen' }),
  /** The long one, when there is one. */
  lang: utgave.optional().meta({ tittel: 'Lengre utgave' }),
  /** Who is seen in it: entries in content/mennesker. The film goes when the consent of one of them ends. */
  mennesker: z.array(ref).default([]).meta({ tittel: 'Hvem er med', samling: 'mennesker' }),
  vises,
  partner: partner.optional().meta({ tittel: 'Partner' }),
  /** Who made it. */
  laget: z.string().min(2).meta({ tittel: 'Laget av' }),
  lisens: z.enum(lisenser).meta({ tittel: 'Lisens' }),
  kontrollert: dato.meta({ tittel: 'Sist kontrollert' }),
});
export type FilmData = z.infer<typeof filmen>;
