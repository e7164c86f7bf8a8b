import type { blimed as nb } from '../nb/blimed.ts';

/** The same in nynorsk. */
export const blimed = {
  kontakt: 'Ta kontakt',
  kontaktTekst: '{navn} ({kortnavn}) svarer på kva som gjeld i dag.',
  epostSett: 'Adressa stod {hvor}. Vi har ikkje fått stadfesta at ho verkar.',
  skriv: 'Skriv kven de er, kvar i landet de held til, og kva de har lyst til å bidra med.',
  dor: 'Bli med: for bedrifter, rollemodellar, bibliotek og lærestader',
  dorTekst: 'Kva de kan gjere, kva det krev, og kven de tek kontakt med.',
  avtal: 'Avtal eit møte i STEM arbeidsliv',
  ikkeAvtal: 'Vi kjenner ikkje adressa der lærarar avtaler møte i dag. Spør NSR: {epost}.',
} satisfies typeof nb;
