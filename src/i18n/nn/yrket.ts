import type { yrket as nb } from '../nb/yrket.ts';

/** The same in nynorsk. */
export const yrket = {
  stripe: 'Kort fortalt',
  lonn: 'Løn',
  lonnVerdi: '{n}',
  lonnUnder: 'kroner i månaden, midt på treet i {aar}',
  lonnGruppe: 'kroner i månaden, midt på treet for ei større yrkesgruppe, {aar}',
  ingenLonn: 'Ikkje kjend',
  ingenLonnUnder: 'ingen tal som er gode nok',
  aar: 'Utdanning',
  aarVerdi: '{n} år',
  etter_tiende: '{nivaa}, frå Vg1',
  etter_fagbrev: '{nivaa}, etter fagbrev',
  etter_vgs: '{nivaa}, etter Vg3',
  kanJeg: 'Kan eg?',
  prov: 'Prøv faga dine',
  provUnder: 'i Fagsjekken',
  fagbrev: 'Ingen fagkrav',
  fagbrevUnder: 'til fagbrev. Prøv dine i Fagsjekken',
  ja: 'Ja',
  jaUnder: 'med faga du har lagra',
  nei: 'Ikkje enno',
  neiUnder: 'sjå kva som manglar',
  veier: 'Vegar inn',
} satisfies Record<keyof typeof nb, string>;
