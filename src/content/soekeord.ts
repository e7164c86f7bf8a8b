import type { GrafNode } from './graf/noder.ts';

/**
 * Pagefind has a bokmål stemmer but splits no compounds and folds no æøå, so every page carries
 * generated aliases besides the everyday words of its `soekeord`.
 */

/** Heads of compounds that pupils search for by themselves. */
const ledd = [
  'ingeniør', 'biolog', 'tekniker', 'designer', 'utvikler', 'operatør', 'kjemi', 'fysikk', 'lektor', 'forsker',
  'geolog', 'arkitekt', 'teknologi', 'informatikk', 'data', 'matematikk', 'faget', 'lege',
];

/** æ→ae and a, ø→oe and o, å→aa and a: how people write on a keyboard without them. */
export function foldinger(ord: string): string[] {
  if (!/[æøå]/i.test(ord)) return [];
  const small = ord.toLowerCase();
  const two = small.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const one = small.replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('å', 'a');
  return [two, one];
}

/** Everything a page should be found by besides its own words. */
export function utvidSoekeord(ord: readonly string[]): string[] {
  const alle = new Set(ord.map((o) => o.toLowerCase()));
  for (const o of [...alle]) {
    for (const del of o.split(/[\s,/+–-]+/)) {
      if (del.length > 1) alle.add(del);
      for (const l of ledd) if (del !== l && (del.endsWith(l) || del.startsWith(l))) alle.add(l);
    }
  }
  for (const o of [...alle]) for (const f of foldinger(o)) alle.add(f);
  return [...alle];
}

/** The aliases of a node's page. */
export function soekeordFor(node: GrafNode): string[] {
  const { data, nn } = node;
  const egne = [data.tittel, ...data.soekeord, ...(nn ? [nn.tittel, ...nn.soekeord] : [])];
  if (node.slag === 'fag') egne.push(node.data.kortnavn, node.data.navn, node.data.fagkode, node.id.replace('-', ''));
  if (node.slag === 'kravkoder' && node.data.kode) egne.push(node.data.kode, ...foldinger(node.data.kode));
  if (node.slag === 'yrker' || node.slag === 'utdanninger') egne.push(node.data.navnNn);
  return utvidSoekeord(egne);
}
