/** Fagsjekken's data, where the island is drawn and where it is woken. */
import type { Spraak } from '../../i18n/spraak.ts';

const paaTjeneren = new Map<Spraak, string>();

/** While the site is built, the page hands its data over here. */
export const holdPakke = (spraak: Spraak, pakke: string): void => void paaTjeneren.set(spraak, pakke);

/** @throws when the island is drawn or woken without its data. */
export function lesPakke(spraak: Spraak): string {
  const pakke = paaTjeneren.get(spraak) ?? globalThis.islandData;
  if (pakke === undefined) throw new Error('Fagsjekken: øya er tegnet uten holdPakke, eller vekket uten client:med');
  return pakke;
}
