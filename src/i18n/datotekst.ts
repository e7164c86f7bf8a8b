import { fyll } from './fyll.ts';
import { ordene } from './ordene.ts';
import type { Spraak } from './spraak.ts';

/** 2026-11-22 → «22. november 2026», in the language of the page. Runs at build. */
export function datotekst(iso: string, spraak: Spraak): string {
  const [aar = '', maaned, dag] = iso.split('-');
  const { skrevet, maaneder } = ordene('dato', spraak);
  return fyll(skrevet, { dag: Number(dag), maaned: maaneder[Number(maaned) - 1] ?? '', aar });
}
