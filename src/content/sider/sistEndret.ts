/** When the text behind an address was last changed, for the sitemap. */
import { alleSlag, slagene } from '../slag.ts';
import { erOversettelse, spraakI } from '../../i18n/spraak.ts';

/** Folder of content → where its pages lie. */
const mapper: readonly (readonly [mappe: string, adresse: string])[] = [
  ...alleSlag.map((slag) => [slag, slagene[slag].adresse] as const),
  ['x-faktor', '/x-faktor'],
  ['tiltak', '/laerere-radgivere-foreldre'],
  ['foreldre', '/foreldre'],
  ['sider', ''],
];

/**
 * @param sti path of a page, `/nn/yrker/lege/`
 * @param dager content file → day of its last change
 * @returns the newest day of its files; undefined for pages that are put together from many
 */
export function sistEndret(sti: string, dager: ReadonlyMap<string, string>): string | undefined {
  const spraak = spraakI(sti);
  const norsk = sti.replace(/^\/nn(?=\/)/, '').replace(/\/$/, '');
  for (const [mappe, adresse] of mapper) {
    const id = norsk.startsWith(`${adresse}/`) ? norsk.slice(adresse.length + 1) : '';
    if (id === '' || id.includes('/')) continue;
    // Figures and rules of a nynorsk page stand in the bokmål file.
    const filer = [
      `content/${mappe}/${id}.mdx`,
      ...(erOversettelse(spraak) ? [`content/${mappe}/${spraak}/${id}.mdx`] : []),
    ];
    const funnet = filer.flatMap((fil) => dager.get(fil) ?? []).sort();
    if (funnet.length > 0) return funnet.at(-1);
  }
  return undefined;
}
