import type { testgang as nb } from '../nb/testgang.ts';

/** The same in nynorsk. */
export const testgang = {
  pauseDel1: 'Første av tre delar er ferdig.',
  pauseDel2: 'To av tre delar er ferdige.',
  pauseTo: 'Så langt blir du mest trekt mot {a} og {b}.',
  pauseEn: 'Så langt blir du mest trekt mot {a}.',
  pauseFlat: 'Så langt er det ingenting som dreg meir enn resten.',
  pauseHelst: 'Dette vel du helst: «{a}».',
  pauseFra: '{a} freistar deg mindre.',
  pauseFortsett: 'Hald fram',
  ferdigAlt: 'Du har svart på alt',
  seOver: 'Sjå over svara mine',
  andresTittel: 'Dette er svara til nokon andre',
  andresTekst: 'Lenkja du opna, har {n} svar i seg. Dine eigne svar er som før.',
  sporTittel: 'Kven har svart?',
  sporTekst: 'Lenkja du opna, har {n} svar i seg. Er dei dine?',
  andresEgne: 'Til mine eigne svar',
  andresNy: 'Nei, start min eigen test',
  andresMine: 'Ja, dei er mine',
  andresSe: 'Sjå resultatet i lenkja',
  lenkeSmaa:
    'Dei store bokstavane i lenkja har blitt små på vegen, og då kan vi ikkje lese svara. Be om lenkja på nytt. Svara på denne telefonen er som før.',
} satisfies Record<keyof typeof nb, string>;
