import type { Spraak } from './spraak.ts';

/** Strings of the X-faktor pages. What belongs to one story stands in its own tekst.ts. */
const nb = {
  navn: 'X-faktor',
  hubTittel: 'Dra i den. Noe flytter seg.',
  hubIngress:
    'Ekte formler fra skolen, med noe ekte i den andre enden. Du trenger ikke kunne dem. Du trenger en tommel.',
  hubBeskrivelse:
    'Små spill med ekte formler fra skolefagene: dra, se hva som skjer, og finn ut hvem som bruker det på jobb.',
  etterFag: 'Etter fag',
  provDet: 'Prøv det selv',
  skolefagTittel: 'Skolefag i jobb',
  skolefagIngress: '«Det får jeg aldri bruk for.» Kanskje ikke. Men noen gjør det, og her ser du til hva.',
  lesOm: 'Les om {fag}',
  rekord: 'Rekord:',
  fagTittel: 'Hvor du lærer det',
  yrkerTittel: 'De bruker den på jobb',
  grense: 'Det modellen ikke vet',
  tabell: 'Uten å dra',
  tabellSvar: 'Svar',
  konstanter: 'Tallene bak',
  konstanterTekst: 'Hvert fast tall i modellen, og hvor det kommer fra.',
  'merke.bekreftet': '',
  'merke.annenhaands': 'lest i en omtale, ikke i originalen',
  'merke.ubekreftet': 'ikke bekreftet',
  'merke.valgt-av-oss': 'valgt av oss',
  dorTest: 'Finn ut hvem du likner på',
  dorTestTekst: 'Ta Utdanningstesten: påstander om deg, og yrker du kanskje ikke har tenkt på.',
  dorFag: 'Se hva {fag} åpner',
  dorFagTekst: 'Hvilke studier slipper deg inn hvis du velger {fag}? Her er svaret.',
  dorTestKnapp: 'Ta testen',
  dorFagKnapp: 'Vis meg',
  flere: 'Flere ting å dra i',
  utenJs: 'Her kan du dra når JavaScript er på. Tallene står i tabellen lenger ned.',
  film: 'Film: {tittel}',
  filmSynstolket: 'Med synstolking',
  filmTekst: 'Det som sies og vises',
};

const nn: Record<keyof typeof nb, string> = {
  navn: 'X-faktor',
  hubTittel: 'Dra i det. Noko flyttar seg.',
  hubIngress:
    'Ekte formlar frå skulen, med noko ekte i den andre enden. Du treng ikkje kunne dei. Du treng ein tommel.',
  hubBeskrivelse:
    'Små spel med ekte formlar frå skulefaga: dra, sjå kva som skjer, og finn ut kven som bruker det på jobb.',
  etterFag: 'Etter fag',
  provDet: 'Prøv det sjølv',
  skolefagTittel: 'Skulefag i jobb',
  skolefagIngress: '«Det får eg aldri bruk for.» Kanskje ikkje. Men nokon gjer det, og her ser du til kva.',
  lesOm: 'Les om {fag}',
  rekord: 'Rekord:',
  fagTittel: 'Kvar du lærer det',
  yrkerTittel: 'Dei bruker han på jobb',
  grense: 'Det modellen ikkje veit',
  tabell: 'Utan å dra',
  tabellSvar: 'Svar',
  konstanter: 'Tala bak',
  konstanterTekst: 'Kvart fast tal i modellen, og kvar det kjem frå.',
  'merke.bekreftet': '',
  'merke.annenhaands': 'lese i ein omtale, ikkje i originalen',
  'merke.ubekreftet': 'ikkje stadfesta',
  'merke.valgt-av-oss': 'valt av oss',
  dorTest: 'Finn ut kven du liknar på',
  dorTestTekst: 'Ta Utdanningstesten: påstandar om deg, og yrke du kanskje ikkje har tenkt på.',
  dorFag: 'Sjå kva {fag} opnar',
  dorFagTekst: 'Kva studium slepp deg inn om du vel {fag}? Her er svaret.',
  dorTestKnapp: 'Ta testen',
  dorFagKnapp: 'Vis meg',
  flere: 'Fleire ting å dra i',
  utenJs: 'Her kan du dra når JavaScript er på. Tala står i tabellen lenger nede.',
  film: 'Film: {tittel}',
  filmSynstolket: 'Med synstolking',
  filmTekst: 'Det som blir sagt og vist',
};

const alle: Record<Spraak, Readonly<Record<keyof typeof nb, string>>> = { nb, nn };

/** The strings of the X-faktor pages in one language. */
export const xfaktortekster = (spraak: Spraak) => alle[spraak];
