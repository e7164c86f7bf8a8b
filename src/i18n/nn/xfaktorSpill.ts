import type { xfaktorSpill as nb } from '../nb/xfaktorSpill.ts';

/** The same in nynorsk. */
export const xfaktorSpill = {
  maal: 'Mål:',
  rekord: 'Rekord:',
  slaa: 'Slå {n}',
  slaaLikt: 'Klarer du {n}?',
  slo: 'Du slo {n}.',
  utfordre: 'Slå meg',
  utfordring: '{n}. Slå meg. {krok}',
  kopiert: 'Lenkja er kopiert.',
  bilde: 'Lag bilete',
  bildeFeil: 'Nettlesaren fekk ikkje til biletet.',
  neste: 'Neste',
  gjett: 'Tipp først',
  tippetRett: 'Du tippa rett: {r}.',
  tippetFeil: 'Du tippa {g}. Det er {r}.',
} satisfies typeof nb;
