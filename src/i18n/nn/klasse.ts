import type { klasse as nb } from '../nb/klasse.ts';

/** The same in nynorsk. */
export const klasse = {
  tittel: 'Klassen tek testen',
  beskrivelse: 'Kort adresse for klassen: start testen, eller vis adressa og klokka på tavla.',
  elev: 'Eg er elev',
  elevTekst: '60 påstandar, utan namn. Det tek 6–8 minutt. Til slutt får du eit resultat du kan skrive ut.',
  start: 'Start testen',
  laerer: 'Eg er lærar',
  laererTekst: 'Vis adressa, tre steg og ei klokke på tavla. Alle i rommet kan lese ho.',
  vis: 'Vis på tavla',
  opplegg: 'Opplegg for timen',
  tavle: 'Tavla',
  tavleBeskrivelse: 'Adressa, ein QR-kode, tre steg og ei klokke, store nok for eit klasserom.',
  gaaTil: 'Gå til',
  qr: 'QR-kode til {adresse}',
  steg1: 'Skann koden, eller skriv adressa.',
  steg2: 'Svar på 60 påstandar. Ingen namn.',
  steg3: 'Skriv tre yrke på arket ditt.',
  klokke: 'Start klokka: {n} minutt',
  pluss: 'Eitt minutt til',
  ferdig: 'Tida er ute.',
  tilbake: 'Til klassesida',
} satisfies Record<keyof typeof nb, string>;
