/** The files of a film and of a person, as addresses. No Astro in it: the command that cleans a build reads it too. */
import type { FilmData, Utgave } from '../skjema/film.ts';
import type { MenneskeData } from '../skjema/menneske.ts';

const utgavefiler = (u: Utgave): string[] => [
  u.fil,
  u.poster,
  ...u.teksting.map((t) => t.fil),
  ...(u.synstolket ? [u.synstolket] : []),
];

export const filmfiler = ({ kort, lang }: FilmData): string[] => [kort, ...(lang ? [lang] : [])].flatMap(utgavefiler);
export const menneskefiler = ({ bilde }: MenneskeData): string[] => (bilde ? [bilde.fil] : []);
