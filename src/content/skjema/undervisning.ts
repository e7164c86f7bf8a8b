import { z } from 'astro/zod';
import { dato, kilder } from './felles.ts';

/** A text in both written forms; lesson plans are short enough to keep them side by side. */
const begge = z.strictObject({ nb: z.string().min(2), nn: z.string().min(2) });

/** Whom a plan is made for: the subject utdanningsvalg in 10th grade, or Vg1 before programme subjects are chosen. */
export const undervisningsgrupper = ['utdanningsvalg', 'vg1'] as const;
/** Lengths of a lesson in minutes. */
export const timelengder = [45, 90] as const;

/** One lesson plan: content/undervisning/<gruppe>-<minutter>.yaml. It prints on one A4 page. */
export const undervisning = z
  .strictObject({
    kontrollert: dato,
    gruppe: z.enum(undervisningsgrupper),
    minutter: z.union([z.literal(45), z.literal(90)]),
    tittel: begge,
    /** What the lesson is, in one or two sentences; 30–160 characters. */
    ingress: z.strictObject({ nb: z.string().min(30).max(160), nn: z.string().min(30).max(160) }),
    /** What the pupil can do afterwards. */
    maal: z.array(begge).min(2).max(4),
    /** Competence aims of the curriculum that the lesson works towards, in our own words. Empty: no curriculum behind. */
    laereplan: z.array(begge).default([]),
    /** What must be ready before the lesson. */
    forberedelser: z.array(begge).min(1).max(4),
    /** The steps in order; their minutes add up to the lesson. */
    trinn: z.array(z.strictObject({ minutter: z.number().int().min(1), tittel: begge, tekst: begge })).min(4),
    /** Questions to ask the class or each other. */
    spoersmaal: z.array(begge).min(3).max(5),
    /** How to fit the lesson to pupils who need more time, more to do or another way in. */
    tilpasning: z.array(begge).min(2).max(4),
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
