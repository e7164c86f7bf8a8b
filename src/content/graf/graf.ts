/**
 * The only door through which pages read the graph. Built once a build, from the collections.
 * Text bodies are not in the graph: `lesTekst` renders them, in the page's language where it exists.
 */
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { slagene } from '../slag.ts';
import { nesteOpptak } from '../regler/dag.ts';
import { byggGraf } from './bygg.ts';
import type { Graf, GrafNode, Slag } from './noder.ts';
import { type Spraak, erOversettelse } from '../../i18n/spraak.ts';

export type * from './noder.ts';

let graf: Promise<Graf> | undefined;

/** The graph, built and checked on first use. */
export function loadGraph(): Promise<Graf> {
  graf ??= load();
  return graf;
}

async function load(): Promise<Graf> {
  const [fag, kravkoder, utdanninger, yrker, veier, tilbud] = await Promise.all([
    getCollection('fag'),
    getCollection('kravkoder'),
    getCollection('utdanninger'),
    getCollection('yrker'),
    getCollection('veier'),
    getCollection('tilbud'),
  ]);
  const [fagNn, kravkoderNn, utdanningerNn, yrkerNn, veierNn] = await Promise.all([
    getCollection('fagNn'),
    getCollection('kravkoderNn'),
    getCollection('utdanningerNn'),
    getCollection('yrkerNn'),
    getCollection('veierNn'),
  ]);
  return byggGraf({
    fag,
    kravkoder,
    utdanninger,
    yrker,
    veier,
    tilbud,
    opptak: nesteOpptak(),
    nn: { fag: fagNn, kravkoder: kravkoderNn, utdanninger: utdanningerNn, yrker: yrkerNn, veier: veierNn },
  });
}

/** Title, introduction and language of a node's text on a page in `spraak`. */
export function tekstFor(node: GrafNode, spraak: Spraak) {
  const nn = erOversettelse(spraak) ? node.nn : undefined;
  return { ...(nn ?? node.data), spraak: nn ? ('nn' as const) : ('nb' as const) };
}

/** The name of a node for lists and links: subjects by what pupils call them, others by their name. */
export function navnFor(node: GrafNode, spraak: Spraak): string {
  if (node.slag === 'fag') return node.data.kortnavn;
  if (node.slag === 'kravkoder') return node.data.kode ?? node.data.navn[spraak];
  if (node.slag === 'utdanninger' && erOversettelse(spraak)) return node.data.navn[spraak];
  return tekstFor(node, spraak).tittel;
}

/** The body text of a node, ready to show, and its language. */
export async function lesTekst(node: GrafNode, spraak: Spraak) {
  const nn = erOversettelse(spraak) ? await getEntry(slagene[node.slag].nynorsk, node.id) : undefined;
  const entry = nn ?? (await getEntry(node.slag, node.id));
  if (!entry) throw new Error(`Fant ikke content/${node.slag}/${node.id}.mdx`);
  const { Content } = await render(entry as CollectionEntry<Slag>);
  return { Content, raa: entry.body ?? '', spraak: nn ? ('nn' as const) : ('nb' as const) };
}
