/** Strings of the door for companies and role models. */
export const blimed = {
  kontakt: 'Ta kontakt',
  kontaktTekst: '{navn} ({kortnavn}) svarer på hva som gjelder i dag.',
  epostSett: 'Adressen sto {hvor}. Vi har ikke fått bekreftet at den virker.',
  skriv: 'Skriv hvem dere er, hvor i landet dere holder til, og hva dere har lyst til å bidra med.',
  dor: 'Bli med: for bedrifter, rollemodeller, biblioteker og læresteder',
  dorTekst: 'Hva dere kan gjøre, hva det krever, og hvem dere tar kontakt med.',
  avtal: 'Avtal et møte i STEM arbeidsliv',
  ikkeAvtal: 'Vi kjenner ikke adressen der lærere avtaler møter i dag. Spør NSR: {epost}.',
};
