import { type Fagregel, fagreglerFor } from '../regler/fagregler.ts';

/** A rule that a choice of subjects breaks, and the subjects in question. */
export interface Regelbrudd {
  readonly regel: Fagregel;
  /** ikke-sammen: those that collide; bygger-paa: the subject and the one that it lacks. */
  readonly fag: string[];
}

/** Which rules do these subjects break, if they are to stand on one diploma for this admission? */
export function regelbrudd(fag: readonly string[], opptak: number): Regelbrudd[] {
  const har = (id: string) => fag.includes(id);
  return fagreglerFor(opptak).flatMap((regel): Regelbrudd[] => {
    if (regel.type === 'bygger-paa') {
      return har(regel.fag) && !har(regel.paa) ? [{ regel, fag: [regel.fag, regel.paa] }] : [];
    }
    const [a, b] = [regel.a.filter(har), regel.b.filter(har)];
    return a.length > 0 && b.length > 0 ? [{ regel, fag: [...a, ...b] }] : [];
  });
}

/** Can the subjects stand on one diploma? Warnings do not count. */
export const kanStaaSammen = (fag: readonly string[], opptak: number): boolean =>
  !regelbrudd(fag, opptak).some(({ regel }) => regel.alvor === 'feil');
