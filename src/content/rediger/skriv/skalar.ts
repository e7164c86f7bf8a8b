import { parse } from 'yaml';
import { erFelter, type Verdi } from './verdi.ts';

/** Text that YAML reads back as the same text without quotes, in a flow list too. */
const trygg = /^[\p{L}\d/(«–][^:#,[\]{}"'&*!|>%@`\n\\]*$/u;

/** A single value on one line: plain where that is safe, else in double quotes. */
export function skalar(verdi: string | number | boolean | null, medAnforsel = false): string {
  if (typeof verdi !== 'string') return String(verdi);
  if (!medAnforsel && trygg.test(verdi) && verdi === verdi.trim() && parse(verdi) === verdi) return verdi;
  return JSON.stringify(verdi);
}

const enkelt = (v: Verdi): v is string | number | boolean | null => typeof v !== 'object' || v === null;

/** Any value on one line: `{ navn: …, url: … }`, `[a, b]`. */
export function paaEnLinje(verdi: Verdi): string {
  if (enkelt(verdi)) return skalar(verdi);
  if (Array.isArray(verdi)) return `[${verdi.map(paaEnLinje).join(', ')}]`;
  const felter = Object.entries(verdi).map(([navn, v]) => `${noekkel(navn)}: ${paaEnLinje(v)}`);
  return felter.length > 0 ? `{ ${felter.join(', ')} }` : '{}';
}

/** A field's name; ours need no quotes but some places do. */
export const noekkel = (navn: string): string => skalar(navn);

/** A field with its value as whole lines, in the way our files are written. */
export function linjer(navn: string, verdi: Verdi, innrykk = ''): string {
  const start = `${innrykk}${noekkel(navn)}:`;
  if (Array.isArray(verdi) && verdi.length > 0 && !verdi.every(enkelt))
    return [start, ...verdi.map((v) => `${innrykk}  - ${paaEnLinje(v)}`)].join('\n');
  if (erFelter(verdi) && Object.values(verdi).some((v) => !enkelt(v)))
    return [start, ...Object.entries(verdi).map(([n, v]) => linjer(n, v, `${innrykk}  `))].join('\n');
  return `${start} ${paaEnLinje(verdi)}`;
}
