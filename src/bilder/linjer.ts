import { bredde } from './tegn.ts';

export interface Tekstblokk {
  storrelse: number;
  linjer: string[];
}

/**
 * Breaks a headline into lines, in the largest size in which it fits.
 * @param storrelser sizes to try, largest first; the last one is used even where the text is too long for it
 */
export async function brytLinjer(
  tekst: string,
  { maksBredde, maksLinjer, storrelser }: { maksBredde: number; maksLinjer: number; storrelser: readonly number[] },
): Promise<Tekstblokk> {
  let sist: Tekstblokk = { storrelse: 0, linjer: [tekst] };
  for (const storrelse of storrelser) {
    const { linjer, bredest } = await legg(tekst, storrelse, maksBredde);
    sist = { storrelse, linjer };
    if (linjer.length <= maksLinjer && bredest <= maksBredde) return sist;
  }
  return sist;
}

async function legg(tekst: string, storrelse: number, maksBredde: number) {
  const linjer: string[] = [];
  let bredest = 0;
  for (const ord of tekst.split(/\s+/)) {
    const sist = linjer.at(-1);
    const lengre = sist === undefined ? ord : `${sist} ${ord}`;
    const b = await bredde(lengre, storrelse);
    if (sist !== undefined && b > maksBredde) {
      linjer.push(ord);
      bredest = Math.max(bredest, await bredde(ord, storrelse));
    } else {
      linjer.splice(-1, sist === undefined ? 0 : 1, lengre);
      bredest = Math.max(bredest, b);
    }
  }
  return { linjer, bredest };
}
