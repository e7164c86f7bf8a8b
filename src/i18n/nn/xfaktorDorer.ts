import type { xfaktorDorer as nb } from '../nb/xfaktorDorer.ts';

/** The same in nynorsk. */
export const xfaktorDorer = {
  tittel: 'Dette opnar faga',
  ingress: 'Studium som opnar seg når du har faga, av dei {n} vi kjenner kravet til.',
  studier: 'studium',
  sjekk: 'Sjekk kva du kan bli',
  yrke: '{yrke}: kva må eg ha?',
  test: 'Ta Utdanningstesten',
  testTekst: 'Eller finn ut kven du liknar på: påstandar om deg, og yrke du kanskje ikkje har tenkt på.',
  frist: 'Neste frist',
  alleFrister: 'Alle fristane',
  tiende: 'Går du i tiande? Du vel P eller T i matte før du byrjar på vidaregåande.',
  vg1: 'Går du i Vg1? Du vel fag for Vg2 i løpet av året.',
  pt: 'P eller T?',
  rs: 'R eller S?',
  prov: 'Prøv sjølv',
  rett: 'Ja.',
  feil: 'Nei.',
} satisfies typeof nb;
