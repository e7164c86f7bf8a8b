import type { Spraak } from './spraak.ts';

/** Strings of the counsellor's page. */
const nb = {
  tittel: 'Rådgiverens side',
  ingress: 'Hvor sikker hver regel er, og hvem som kan bekrefte den. Kalenderen, veiene rundt, og ark å skrive ut.',
  soekeord: [
    'rådgiver',
    'rådgjevar',
    'rådgiverside',
    'årshjul',
    'kalender',
    'kravkoder utskrift',
    'hvor sikker er regelen',
  ],
  skrivUt: 'Ark å skrive ut',
  arkKoder: 'Alle kravkodene mot fagene',
  arkKoderTekst: 'Én tabell, ett liggende A4-ark',
  arkKode: 'Én side per kravkode',
  arkKodeTekst: 'Åpne koden og skriv ut. Alle blir ett A4-ark.',
  arkElev: 'Elevarket til testen',
  arkTimer: 'Fire ferdige opplegg',
  arkSammenlign: 'To eller tre utdanninger side om side',
  fagsjekken: 'Fagsjekken',
  fagsjekkenTekst: 'Ikke et ark, men svaret når eleven sitter der: «Jeg har … jeg vil … kan jeg?»',
  kalender: 'Kalenderen',
  kalenderTekst: 'De nasjonale datoene, med det skolen selv setter imellom.',
  skolen: 'Skolens egen dato',
  fagvalg: 'Valg av programfag til neste år. Skolen setter dagen, ofte på nyåret.',
  sikkert: 'Hvor sikker er regelen, og hvem kan svare?',
  sikkertTekst:
    '{bekreftet} av {n} krav er bekreftet i kildene. Resten er sannsynlige. Kildene er eldre enn årets opptak, så sjekk koden på studiets side hos Samordna opptak før du gir et endelig svar.',
  kode: 'Krav',
  sier: 'Krever',
  sikkerhet: 'Hvor sikkert',
  kilde: 'Kilde',
  hvem: 'Hvem kan svare',
  so: 'Samordna opptak',
  soOgSted: 'Samordna opptak, og lærestedet der kravet er antatt',
  sted: 'Lærestedet selv',
  andreTittel: 'Andre regler du blir spurt om',
  andre: [
    {
      hva: 'Bytte av fag og nivå, P, T, R og S',
      svar: 'Rådgiveren om fag, rektor om nivå. Skolen setter fristen.',
      lenke: { adresse: '/veien-videre/ombestemt-deg', navn: 'Ombestemt deg?' },
    },
    {
      hva: 'Omvalg og ny linje',
      svar: 'Inntakskontoret i fylket.',
      lenke: { adresse: '/veien-videre/ombestemt-deg', navn: 'Ombestemt deg?' },
    },
    {
      hva: 'Fag som skolen ikke starter',
      svar: 'Rektor. Fylkeskommunen om naboskole eller nettskole.',
      lenke: { adresse: '/veien-videre/far-du-ikke-faget', navn: 'Får du ikke faget?' },
    },
    {
      hva: 'Realfagspoeng og førstegangsvitnemål',
      svar: 'Samordna opptak. Nye regler er varslet fra 2028/29.',
      lenke: { adresse: '/realfagspoeng', navn: 'Realfagspoeng' },
    },
    {
      hva: 'Privatisteksamen',
      svar: 'Eksamenskontoret i fylkeskommunen.',
      lenke: { adresse: '/veien-videre/privatist', navn: 'Privatist' },
    },
    {
      hva: 'Påbygging, Y-vei og vei fra fagbrev',
      svar: 'Inntakskontoret om påbygging, lærestedet om Y-vei.',
      lenke: { adresse: '/veien-videre/fra-yrkesfag', navn: 'Fra yrkesfag til studier' },
    },
  ],
  veier: 'Veiene rundt',
};

const nn: typeof nb = {
  tittel: 'Rådgjevaren si side',
  ingress: 'Kor sikker kvar regel er, og kven som kan stadfeste han. Kalenderen, vegane rundt, og ark å skrive ut.',
  soekeord: [
    'rådgjevar',
    'rådgiver',
    'rådgjevarside',
    'årshjul',
    'kalender',
    'kravkodar utskrift',
    'kor sikker er regelen',
  ],
  skrivUt: 'Ark å skrive ut',
  arkKoder: 'Alle kravkodane mot faga',
  arkKoderTekst: 'Éin tabell, eitt liggjande A4-ark',
  arkKode: 'Éi side per kravkode',
  arkKodeTekst: 'Opne koden og skriv ut. Alle blir eitt A4-ark.',
  arkElev: 'Elevarket til testen',
  arkTimer: 'Fire ferdige opplegg',
  arkSammenlign: 'To eller tre utdanningar side om side',
  fagsjekken: 'Fagsjekken',
  fagsjekkenTekst: 'Ikkje eit ark, men svaret når eleven sit der: «Eg har … eg vil … kan eg?»',
  kalender: 'Kalenderen',
  kalenderTekst: 'Dei nasjonale datoane, med det skulen sjølv set imellom.',
  skolen: 'Skulen sin eigen dato',
  fagvalg: 'Val av programfag til neste år. Skulen set dagen, ofte på nyåret.',
  sikkert: 'Kor sikker er regelen, og kven kan svare?',
  sikkertTekst:
    '{bekreftet} av {n} krav er stadfesta i kjeldene. Resten er sannsynlege. Kjeldene er eldre enn opptaket i år, så sjekk koden på sida til studiet hos Samordna opptak før du gir eit endeleg svar.',
  kode: 'Krav',
  sier: 'Krev',
  sikkerhet: 'Kor sikkert',
  kilde: 'Kjelde',
  hvem: 'Kven kan svare',
  so: 'Samordna opptak',
  soOgSted: 'Samordna opptak, og lærestaden der kravet er anteke',
  sted: 'Lærestaden sjølv',
  andreTittel: 'Andre reglar du blir spurd om',
  andre: [
    {
      hva: 'Byte av fag og nivå, P, T, R og S',
      svar: 'Rådgjevaren om fag, rektor om nivå. Skulen set fristen.',
      lenke: { adresse: '/veien-videre/ombestemt-deg', navn: 'Ombestemt deg?' },
    },
    {
      hva: 'Omval og ny linje',
      svar: 'Inntakskontoret i fylket.',
      lenke: { adresse: '/veien-videre/ombestemt-deg', navn: 'Ombestemt deg?' },
    },
    {
      hva: 'Fag som skulen ikkje startar',
      svar: 'Rektor. Fylkeskommunen om naboskule eller nettskule.',
      lenke: { adresse: '/veien-videre/far-du-ikke-faget', navn: 'Får du ikkje faget?' },
    },
    {
      hva: 'Realfagspoeng og førstegongsvitnemål',
      svar: 'Samordna opptak. Nye reglar er varsla frå 2028/29.',
      lenke: { adresse: '/realfagspoeng', navn: 'Realfagspoeng' },
    },
    {
      hva: 'Privatisteksamen',
      svar: 'Eksamenskontoret i fylkeskommunen.',
      lenke: { adresse: '/veien-videre/privatist', navn: 'Privatist' },
    },
    {
      hva: 'Påbygging, Y-veg og veg frå fagbrev',
      svar: 'Inntakskontoret om påbygging, lærestaden om Y-veg.',
      lenke: { adresse: '/veien-videre/fra-yrkesfag', navn: 'Frå yrkesfag til studium' },
    },
  ],
  veier: 'Vegane rundt',
};

const alle: Record<Spraak, typeof nb> = { nb, nn };

/** The strings in one language. */
export const raadgivertekster = (spraak: Spraak) => alle[spraak];
