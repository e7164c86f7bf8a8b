import type { xfaktor as nb } from '../nb/xfaktor.ts';

/** The same in nynorsk. */
export const xfaktor = {
  navn: 'X-faktor',
  hubTittel: 'Dra i det. Noko flyttar seg.',
  hubIngress:
    'Ekte formlar frå skulen, med noko ekte i den andre enden. Du treng ikkje kunne dei. Du treng ein tommel.',
  hubBeskrivelse:
    'Små spel med ekte formlar frå skulefaga: dra, sjå kva som skjer, og finn ut kven som bruker det på jobb.',
  hvorfor: 'Kvifor X-faktor? Det du kan i realfag og teknologi, kan bli fordelen din når du skal ut i jobb.',
  etterFag: 'Etter fag',
  provDet: 'Prøv det sjølv',
  skolefagTittel: 'Skulefag i jobb',
  skolefagIngress: '«Det får eg aldri bruk for.» Kanskje ikkje. Men nokon gjer det, og her ser du til kva.',
  lesOm: 'Les om {fag}',
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
  neste: 'Neste',
  flere: 'Fleire ting å dra i',
  utenJs: 'Her kan du dra når JavaScript er på. Tala står i tabellen lenger nede.',
  film: 'Film: {tittel}',
  filmSynstolket: 'Med synstolking',
  filmTekst: 'Det som blir sagt og vist',
} satisfies typeof nb;
