/** Words on the way through the test: chapters, the rests between them, and answers that are somebody else's. */
export const testgang = {
  pauseDel1: 'Første av tre deler er ferdig.',
  pauseDel2: 'To av tre deler er ferdige.',
  pauseTo: 'Så langt trekkes du mest mot {a} og {b}.',
  pauseEn: 'Så langt trekkes du mest mot {a}.',
  pauseFlat: 'Så langt er det ingenting som drar mer enn resten.',
  pauseHelst: 'Dette velger du helst: «{a}».',
  pauseFra: '{a} frister deg mindre.',
  pauseFortsett: 'Fortsett',
  ferdigAlt: 'Du har svart på alt',
  seOver: 'Se over svarene mine',
  andresTittel: 'Dette er svarene til noen andre',
  andresTekst: 'Lenken du åpnet, har {n} svar i seg. Dine egne svar er som før.',
  sporTittel: 'Hvem har svart?',
  sporTekst: 'Lenken du åpnet, har {n} svar i seg. Er de dine?',
  andresEgne: 'Til mine egne svar',
  andresNy: 'Nei, start min egen test',
  andresMine: 'Ja, de er mine',
  andresSe: 'Se resultatet i lenken',
  lenkeSmaa:
    'De store bokstavene i lenken er blitt små på veien, og da kan vi ikke lese svarene. Be om lenken på nytt. Svarene på denne telefonen er som før.',
};
