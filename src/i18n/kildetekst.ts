import { kildeordNn } from './nn/kildeord.ts';
import type { Spraak } from './spraak.ts';

/** The name of a source, what it holds for or a remark on an offer, in the language of the page. */
export const kildetekst = (tekst: string, spraak: Spraak): string => (spraak === 'nn' ? kildeordNn(tekst) : tekst);
