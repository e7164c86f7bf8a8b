/** The choices in the order they come, for parents. `frist`: id in content/frister whose day the step shows. */
interface Valg {
  naar: string;
  hva: string;
  tekst: string;
  omgjoering: string;
  lenke: { adresse: string; navn: string };
  frist?: string;
}
export interface Valgtidslinje {
  tittel: string;
  omgjoering: string;
  frist: string;
  valg: readonly Valg[];
}

const valgene = '/elever/realfag-pa-vgs';

/** Words of the timeline of choices, for parents. */
export const valgtidslinje: Valgtidslinje = {
  tittel: 'Valgene, i rekkefølge',
  omgjoering: 'Kan det gjøres om?',
  frist: 'Frist:',
  valg: [
    {
      naar: '10. trinn',
      hva: 'Hvilket utdanningsprogram?',
      tekst: 'Studieforberedende eller yrkesfag. Begge kan føre til høyere utdanning, på hver sin måte.',
      omgjoering: 'Ja. Linje kan velges på nytt fram til det året eleven fyller 19.',
      lenke: { adresse: '/veien-videre/fra-yrkesfag', navn: 'Fra yrkesfag til studier' },
      frist: 'vgs',
    },
    {
      naar: '10. trinn, eller de første ukene i Vg1',
      hva: 'P eller T?',
      tekst: 'Fra T er neste steg R1, S1 eller 2P. Fra P er det 2P eller S1.',
      omgjoering: 'Ofte. Spør læreren tidlig på høsten, for en felles frist har vi ikke funnet.',
      lenke: { adresse: valgene, navn: 'P og T side om side' },
    },
    {
      naar: 'Vg1, ofte på nyåret',
      hva: 'R, S eller 2P?',
      tekst: 'R1 og R2 trengs til ingeniør og sivilingeniør. S1 og S2 sammen teller som R1 i opptaket.',
      omgjoering: 'Delvis. R og S kan ikke stå på samme vitnemål. La rådgiveren telle timene før et bytte.',
      lenke: { adresse: valgene, navn: 'R og S side om side' },
    },
    {
      naar: 'Vg1, samtidig',
      hva: 'Hvilke realfag?',
      tekst:
        'Fysikk, kjemi, biologi, geofag, IT eller teknologi og forskningslære. Skolen bestemmer hvilke den starter.',
      omgjoering: 'Ja, mye. Fagene i Vg3 velges først i Vg2, og Fysikk 1 kan begynne i Vg3.',
      lenke: { adresse: '/fag', navn: 'Alle fagene' },
    },
    {
      naar: 'Vg3',
      hva: 'Hvilke studier?',
      tekst: 'Skriv studiene i den rekkefølgen du helst vil ha dem. Å søke er ikke å si ja.',
      omgjoering: 'Ja. Rekkefølgen kan endres etter fristen. Fag som mangler, kan tas senere.',
      lenke: { adresse: '/frister', navn: 'Alle fristene' },
      frist: 'so',
    },
  ],
};
