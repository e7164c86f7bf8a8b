import { z } from 'astro/zod';
import { dato } from './felles.ts';

const ord = z.string().min(2);

/**
 * What parents should know, in a language of their own: content/foreldre/<language code>.mdx is /foreldre/<code>/. In the
 * text, *emphasis* marks a Norwegian word, which stays Norwegian.
 */
export const foreldre = z.strictObject({
  /** The language's name in itself: «polski». */
  spraaknavn: ord.meta({ tittel: 'Språkets navn', hjelp: 'På språket selv: «polski».' }),
  /** Which way the writing runs. */
  retning: z.enum(['ltr', 'rtl']).meta({ tittel: 'Skriveretning', hjelp: 'rtl er fra høyre mot venstre.' }),
  tittel: ord.max(80).meta({ tittel: 'Tittel' }),
  /** 30–160 characters. */
  ingress: z.string().min(30).max(160).meta({ tittel: 'Ingress', hjelp: '30–160 tegn.', lang: true }),
  /** The day a person last held the text against the Norwegian pages. */
  kontrollert: dato.meta({ tittel: 'Sist kontrollert' }),
  /** Says that no native speaker has read it; taken away when one has. */
  merknad: z.string().optional().meta({
    tittel: 'Merknad om oversettelsen',
    hjelp: 'Ta den bort når en med språket som morsmål har lest siden.',
    lang: true,
  }),
  /** The words around the text. */
  ord: z
    .strictObject({
      norsk: ord.meta({ tittel: 'Det samme på norsk' }),
      frister: ord.meta({ tittel: 'Viktige datoer' }),
      vanlig: ord.meta({ tittel: 'Samme dag som tidligere år' }),
      kilder: ord.meta({ tittel: 'Kilder' }),
      kontrollert: ord.meta({ tittel: 'Sist kontrollert' }),
      andre: ord.meta({ tittel: 'Andre språk' }),
      forside: ord.meta({ tittel: 'Til forsiden' }),
    })
    .meta({ tittel: 'Ord rundt teksten' }),
  /** What one does by each deadline; the days come from content/frister. */
  frister: z
    .strictObject({
      vgs: ord.meta({ tittel: 'Søke videregående', lang: true }),
      so: ord.meta({ tittel: 'Søke studier', lang: true }),
    })
    .meta({ tittel: 'Frister', hjelp: 'Datoene hentes fra fristene.' }),
});
