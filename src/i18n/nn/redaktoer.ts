import type { redaktoer as nb } from '../nb/redaktoer.ts';

/** The same in nynorsk. */
export const redaktoer = {
  tittel: 'Dette bør redaktøren sjå på',
  ingress: 'Laga då sida blei bygd {dato}. Rett i filene, så er punktet borte etter neste bygg.',
  ingenting: 'Ingenting akkurat no.',
  haster: 'Har gått ut',
  'haster.hva': 'Skal ikkje stå på sida no.',
  kampanje: 'Kampanjar som tek til eller sluttar',
  'kampanje.hva': 'Innan 60 dagar.',
  utloper: 'Går snart ut',
  'utloper.hva': 'Reglar og samtykke som sluttar innan 60 dagar.',
  frist: 'Fristar',
  'frist.hva': 'Ingen fristar etter denne. Skriv inn neste år.',
  nynorskMangler: 'Manglar nynorsk',
  'nynorskMangler.hva': 'Sida blir vist på bokmål til nynorsklesarar.',
  nynorskEldre: 'Bokmålet er endra etter nynorsken',
  'nynorskEldre.hva': 'Les begge, og sjå om dei framleis seier det same.',
  ikkeKontrollert: 'Ikkje kontrollert på over eit år',
  'ikkeKontrollert.hva': 'Slå opp i kjeldene, og skriv dagens dato i «Sist kontrollert».',
  gammelKilde: 'Den nyaste kjelda er over fire år gammal',
  'gammelKilde.hva': 'Finst det ei nyare?',
  uvisst: 'Historia til filene er ikkje med i denne kopien, så alderen på nynorsken er ikkje rekna ut.',
  importert: 'Siste import av opptakskrav: {dato}, {antall} filer.',
  rediger: 'Rediger innhaldet',
  hjelp: 'Slik redigerer du',
} satisfies typeof nb;
