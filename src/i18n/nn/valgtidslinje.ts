import type { Valgtidslinje } from '../nb/valgtidslinje.ts';

const valgene = '/elever/realfag-pa-vgs';

/** The same in nynorsk. */
export const valgtidslinje: Valgtidslinje = {
  tittel: 'Vala, i rekkjefølgje',
  omgjoering: 'Kan det gjerast om?',
  frist: 'Frist:',
  valg: [
    {
      naar: '10. trinn',
      hva: 'Kva utdanningsprogram?',
      tekst: 'Studieførebuande eller yrkesfag. Begge kan føre til høgare utdanning, på kvar sin måte.',
      omgjoering: 'Ja. Linje kan veljast på nytt fram til det året eleven fyller 19.',
      lenke: { adresse: '/veien-videre/fra-yrkesfag', navn: 'Frå yrkesfag til studium' },
      frist: 'vgs',
    },
    {
      naar: '10. trinn, eller dei første vekene i Vg1',
      hva: 'P eller T?',
      tekst: 'Frå T er neste steg R1, S1 eller 2P. Frå P er det 2P eller S1.',
      omgjoering: 'Ofte. Spør læraren tidleg på hausten, for ein felles frist har vi ikkje funne.',
      lenke: { adresse: valgene, navn: 'P og T side om side' },
    },
    {
      naar: 'Vg1, ofte på nyåret',
      hva: 'R, S eller 2P?',
      tekst: 'R1 og R2 trengst til ingeniør og sivilingeniør. S1 og S2 saman tel som R1 i opptaket.',
      omgjoering: 'Delvis. R og S kan ikkje stå på same vitnemål. La rådgjevaren telje timane før eit byte.',
      lenke: { adresse: valgene, navn: 'R og S side om side' },
    },
    {
      naar: 'Vg1, samstundes',
      hva: 'Kva realfag?',
      tekst: 'Fysikk, kjemi, biologi, geofag, IT eller teknologi og forskingslære. Skulen bestemmer kva han startar.',
      omgjoering: 'Ja, mykje. Faga i Vg3 blir valde først i Vg2, og Fysikk 1 kan begynne i Vg3.',
      lenke: { adresse: '/fag', navn: 'Alle faga' },
    },
    {
      naar: 'Vg3',
      hva: 'Kva studium?',
      tekst: 'Skriv studia i den rekkjefølgja du helst vil ha dei. Å søkje er ikkje å seie ja.',
      omgjoering: 'Ja. Rekkjefølgja kan endrast etter fristen. Fag som manglar, kan takast seinare.',
      lenke: { adresse: '/frister', navn: 'Alle fristane' },
      frist: 'so',
    },
  ],
};
