import { z } from 'astro/zod';
import { fellesfelt, kilder } from './felles.ts';

/** A page of running text. Its address is decided by the route that shows it. */
export const side = z.strictObject({
  ...fellesfelt,
  /** Sources, when the page states facts. */
  kilder: kilder.optional().meta({ tittel: 'Kilder', hjelp: 'Når siden sier noe som kan kontrolleres.' }),
});
