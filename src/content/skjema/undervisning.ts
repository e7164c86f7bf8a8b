import { z } from 'astro/zod';
import { dato, kilder } from './felles.ts';

/** A text in both written forms; lesson plans are short enough to keep them side by side. */
const begge = z.strictObject({
  nb: z.string().min(2).meta({ tittel: 'Bokmål', lang: true }),
  nn: z.string().min(2).meta({ tittel: 'Nynorsk', lang: true }),
});

/** Whom a plan is made for: the subject utdanningsvalg in 10th grade, or Vg1 before programme subjects are chosen. */
export const undervisningsgrupper = ['utdanningsvalg', 'vg1'] as const;
/** Lengths of a lesson in minutes. */
export const timelengder = [45, 90] as const;

/** One lesson plan: content/undervisning/<gruppe>-<minutter>.yaml. It prints on one A4 page. */
export const undervisning = z
  .strictObject({
    kontrollert: dato.meta({ tittel: 'Sist kontrollert' }),
    gruppe: z.enum(undervisningsgrupper).meta({ tittel: 'Gruppe' }),
    minutter: z.union([z.literal(45), z.literal(90)]).meta({ tittel: 'Minutter i timen' }),
    tittel: begge.meta({ tittel: 'Tittel' }),
    /** What the lesson is, in one or two sentences; 30–160 characters. */
    ingress: z
      .strictObject({
        nb: z.string().min(30).max(160).meta({ tittel: 'Bokmål', lang: true }),
        nn: z.string().min(30).max(160).meta({ tittel: 'Nynorsk', lang: true }),
      })
      .meta({ tittel: 'Ingress', hjelp: 'Én eller to setninger, 30–160 tegn.' }),
    /** What the pupil can do afterwards. */
    maal: z.array(begge).min(2).max(4).meta({ tittel: 'Mål', hjelp: 'Det eleven kan etterpå.' }),
    /** Competence aims of the curriculum that the lesson works towards, in our own words. Empty: no curriculum behind. */
    laereplan: z.array(begge).default([]).meta({ tittel: 'Læreplan', hjelp: 'Kompetansemål, med våre ord.' }),
    /** What must be ready before the lesson. */
    forberedelser: z.array(begge).min(1).max(4).meta({ tittel: 'Forberedelser' }),
    /** The steps in order; their minutes add up to the lesson. */
    trinn: z
      .array(
        z.strictObject({
          minutter: z.number().int().min(1).meta({ tittel: 'Minutter' }),
          tittel: begge.meta({ tittel: 'Tittel' }),
          tekst: begge.meta({ tittel: 'Tekst' }),
        }),
      )
      .min(4)
      .meta({ tittel: 'Trinn', hjelp: 'Minuttene må gå opp i timen.' }),
    /** Questions to ask the class or each other. */
    sporsmaal: z.array(begge).min(3).max(5).meta({ tittel: 'Spørsmål' }),
    /** How to fit the lesson to pupils who need more time, more to do or another way in. */
    tilpasning: z.array(begge).min(2).max(4).meta({ tittel: 'Tilpasning' }),
    kilder,
  })
  .superRefine(({ minutter, trinn }, ctx) => {
    const sum = trinn.reduce((n, t) => n + t.minutter, 0);
    if (sum !== minutter)
      ctx.addIssue({
        code: 'custom',
        path: ['trinn'],
        message: `trinnene tar ${sum} minutter til sammen, men timen er ${minutter}: rett minuttene så de går opp`,
      });
  });
