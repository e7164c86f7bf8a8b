import { utenNorskTastatur } from '../../domain/sok/fold.ts';
import type { FagNode, GrafNode } from '../graf/noder.ts';

/**
 * Pagefind has a bokmål stemmer but splits no compounds and folds no æøå. Every page therefore carries its
 * everyday words (`soekeord`) and names as aliases, and besides them the words that can be derived from those.
 */

/** Last parts of compounds that pupils search for by themselves. First parts need none: Pagefind searches by prefix. */
const ledd = [
  'ingeniør',
  'biolog',
  'biologi',
  'geolog',
  'geologi',
  'kjemi',
  'fysikk',
  'fysiker',
  'tekniker',
  'teknikk',
  'teknolog',
  'teknologi',
  'mekaniker',
  'designer',
  'design',
  'utvikler',
  'utvikling',
  'operatør',
  'lektor',
  'lærer',
  'lærar',
  'forsker',
  'arkitekt',
  'informatikk',
  'matematikk',
  'matte',
  'lege',
  'økonom',
  'økonomi',
  'sikkerhet',
  'energi',
  'kraft',
];

/** Words that a page should be found by because of its names and aliases: ends of compounds, and words without æøå. */
export function avledeteOrd(aliaser: readonly string[]): string[] {
  const ord = new Set(aliaser.flatMap((a) => a.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((o) => o.length > 1));
  const avledet = new Set<string>();
  for (const o of ord) for (const l of ledd) if (o !== l && o.endsWith(l)) avledet.add(l);
  for (const o of [...ord, ...avledet]) for (const f of utenNorskTastatur(o)) avledet.add(f);
  return [...avledet].filter((o) => !ord.has(o));
}

/** The aliases of a node's page: what it is called and what pupils call it, in both languages. */
export function soekeordFor(node: GrafNode): string[] {
  const { data, nn } = node;
  const egne = [data.tittel, ...data.soekeord, ...(nn ? [nn.tittel, ...nn.soekeord] : [])];
  if (node.slag === 'fag') egne.push(...fagnavn(node));
  if (node.slag === 'kravkoder' && node.data.kode) egne.push(node.data.kode, ...utenNorskTastatur(node.data.kode));
  if (node.slag === 'utdanninger') egne.push(node.data.navn.nn);
  return ulike(egne);
}

/** R1 · Matematikk R1 · Matematikk · REA3056 · matte R1: what timetables, diplomas and pupils call a subject. */
function fagnavn({ id, data }: FagNode): string[] {
  const uten = data.navn.replace(/ \S{1,2}$/, '');
  const matte = uten === 'Matematikk' ? [`matte ${data.kortnavn}`, `${data.kortnavn}-matte`] : [];
  return [data.kortnavn, data.navn, uten, data.fagkode, id.replace('-', ''), ...matte];
}

/** Each alias once, whatever its capitals. */
function ulike(ord: readonly string[]): string[] {
  return [...new Map(ord.filter(Boolean).map((o) => [o.toLowerCase(), o])).values()];
}
