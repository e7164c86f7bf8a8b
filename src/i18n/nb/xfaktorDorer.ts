/** Words at the end of an X-faktor story: what the subjects open, the test, the next deadline, P or T, and «Prøv selv». */
export const xfaktorDorer = {
  tittel: 'Dette åpner fagene',
  ingress: 'Studier som åpner seg når du har fagene, av de {n} vi kjenner kravet til.',
  studier: 'studier',
  sjekk: 'Sjekk hva du kan bli',
  yrke: '{yrke}: hva må jeg ha?',
  test: 'Ta Utdanningstesten',
  testTekst: 'Eller finn ut hvem du likner på: påstander om deg, og yrker du kanskje ikke har tenkt på.',
  frist: 'Neste frist',
  alleFrister: 'Alle fristene',
  tiende: 'Går du i tiende? Du velger P eller T i matte før du begynner på videregående.',
  vg1: 'Går du i Vg1? Du velger fag for Vg2 i løpet av året.',
  pt: 'P eller T?',
  rs: 'R eller S?',
  prov: 'Prøv selv',
  rett: 'Ja.',
  feil: 'Nei.',
};
