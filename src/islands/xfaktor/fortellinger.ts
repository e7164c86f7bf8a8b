/**
 * The X-faktor stories: what editors wrote in content/x-faktor, joined to what can be dragged in src/islands/xfaktor.
 * The only door to both, for pages, hub and link previews.
 */
import { existsSync } from 'node:fs';
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { type Spill, spillene } from './alle.ts';
import { spraakene, type Spraak, sprakparameter, erOversettelse } from '../../i18n/spraak.ts';
import { InnholdsfeilSamling } from '../../content/graf/feil.ts';
import { type FagNode, loadGraph, type YrkeNode } from '../../content/graf/graf.ts';
import type { FortellingData } from '../../content/skjema/xfaktor.ts';

/** One story with its neighbours in the graph. */
export interface Fortelling extends Spill {
  slug: string;
  data: FortellingData;
  /** The subjects that teach it, in the order of `data.fag`. */
  fag: FagNode[];
  yrker: YrkeNode[];
}

let alle: Promise<Fortelling[]> | undefined;

/** Every story in the order of the hub. */
export function fortellinger(): Promise<Fortelling[]> {
  alle ??= les();
  return alle;
}

/** @throws Innholdsfeil with one line a fault when a story names what does not exist. */
async function les(): Promise<Fortelling[]> {
  const graf = await loadGraph();
  const feil = new InnholdsfeilSamling();
  const innlegg = await getCollection('xfaktor');
  const lest = innlegg.map(({ id: slug, data }) => {
    const fil = `content/x-faktor/${slug}.mdx`;
    const spill = spillene.get(slug);
    if (!spill) throw new Error(`${fil}: det finnes ingen mappe src/islands/xfaktor/${slug}/ med modell.ts.`);
    const finn = <N>(felt: string, slag: 'fag' | 'yrker', noder: Map<string, N>, ider: readonly string[]) =>
      ider.flatMap((id) => {
        const node = noder.get(id);
        if (!node) feil.ukjent(fil, felt, slag, id, [...noder.keys()]);
        return node ?? [];
      });
    finn('dor.sett', 'fag', graf.fag, data.dor.sett);
    if (!data.yrker.includes(data.dor.yrke)) feil.ukjent(fil, 'dor.yrke', 'yrker', data.dor.yrke, data.yrker);
    for (const filmfil of filmfiler(data))
      if (!existsSync(`public${filmfil}`)) feil.linje(`${fil}: feltet «film»: finner ikke filen public${filmfil}.`);
    return {
      slug,
      data,
      ...spill,
      fag: finn(
        'fag',
        'fag',
        graf.fag,
        data.fag.map((f) => f.id),
      ),
      yrker: finn('yrker', 'yrker', graf.yrker, data.yrker),
    };
  });
  feil.kastHvisNoen();
  return lest.sort((a, b) => a.data.rekkefolge - b.data.rekkefolge);
}

const filmfiler = ({ film }: FortellingData) =>
  film
    ? [film.fil, film.poster, ...film.teksting.map((t) => t.fil), ...(film.synstolket ? [film.synstolket] : [])]
    : [];

/** The story to play after this one: the next in the hub, and the first after the last. */
export async function nesteFortelling({ slug }: Fortelling): Promise<Fortelling> {
  const liste = await fortellinger();
  const i = liste.findIndex((f) => f.slug === slug);
  const neste = liste[(i + 1) % liste.length];
  if (!neste) throw new Error('content/x-faktor er tom.');
  return neste;
}

/** `getStaticPaths` of the stories, in both languages. */
export async function fortellingsstier() {
  const liste = await fortellinger();
  return spraakene.flatMap((spraak) =>
    liste.map((fortelling) => ({
      params: { sprak: sprakparameter(spraak), slug: fortelling.slug },
      props: { spraak, fortelling },
    })),
  );
}

/** Title, hook, limit and body of a story in the language of the page. */
export async function fortellingstekst({ slug, data }: Fortelling, spraak: Spraak) {
  const nn = erOversettelse(spraak) ? await getEntry('xfaktorNn', slug) : undefined;
  const entry = nn ?? (await getEntry('xfaktor', slug));
  if (!entry) throw new Error(`Fant ikke content/x-faktor/${slug}.mdx`);
  const { Content } = await render(entry as CollectionEntry<'xfaktor'>);
  return { ...(nn?.data ?? data), Content, spraak: nn ? ('nn' as const) : ('nb' as const) };
}

/** The stories that a subject teaches or an occupation uses, in the order of the hub. */
export const fortellingerMed = async (node: FagNode | YrkeNode): Promise<Fortelling[]> =>
  (await fortellinger()).filter((f) => (node.slag === 'fag' ? f.fag.includes(node) : f.yrker.includes(node)));
