/**
 * What must be replaced in a file's text so that its data become others. Only the characters of what changed are
 * touched: order, quotes, comments and line breaks of everything else stand as they were.
 */
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { linjer, noekkel, paaEnLinje, skalar } from './skalar.ts';
import { erFelter, type Felter, like, rens, type Verdi } from './verdi.ts';

/** Characters from `fra` to `til` become `tekst`. */
export interface Bytte {
  fra: number;
  til: number;
  tekst: string;
}

type Omraade = [number, number, number];
const omraade = (node: Node | null | undefined): Omraade => {
  if (!node?.range) throw new Error('yaml-dokumentet er ikke lest fra tekst');
  return node.range;
};

const navnPaa = (par: Pair): string => String(isScalar(par.key) ? par.key.value : par.key);

/** Where the line of a place begins, and where the one after it does. */
const linjestart = (tekst: string, sted: number) => tekst.lastIndexOf('\n', sted - 1) + 1;
const linjeslutt = (tekst: string, sted: number) => {
  const slutt = tekst.indexOf('\n', sted);
  return slutt === -1 ? tekst.length : slutt + 1;
};

/** Replaces a node by a value, in the node's own style of quotes. */
function bytt(tekst: string, node: Node, verdi: Verdi): Bytte[] {
  const [fra, til] = omraade(node);
  const medAnforsel = isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);
  const ny = typeof verdi === 'string' ? skalar(verdi, medAnforsel) : paaEnLinje(verdi);
  // A field that stands empty («felt:») has no room between the colon and what comes.
  const mellomrom = fra === til && tekst[fra - 1] === ':' ? ' ' : '';
  return [{ fra, til, tekst: mellomrom + ny }];
}

/** Takes out an item of a flow collection with the comma that belongs to it. */
function taUtAvFlyt(tekst: string, fra: number, til: number): Bytte {
  const etter = /^\s*,\s*/.exec(tekst.slice(til))?.[0];
  if (etter !== undefined) return { fra, til: til + etter.length, tekst: '' };
  const foer = /\s*,\s*$/.exec(tekst.slice(0, fra))?.[0] ?? '';
  return { fra: fra - foer.length, til, tekst: '' };
}

/** Takes out the whole lines of an item in a block collection. */
const taUtLinjer = (tekst: string, fra: number, til: number): Bytte => ({
  fra: linjestart(tekst, fra),
  til: linjeslutt(tekst, Math.max(fra, til - 1)),
  tekst: '',
});

/** Puts text in after the last line of a block item. */
function etterLinje(tekst: string, sted: number, nytt: string): Bytte {
  const slutt = linjeslutt(tekst, Math.max(0, sted - 1));
  const mangler = slutt === tekst.length && !tekst.endsWith('\n') ? '\n' : '';
  return { fra: slutt, til: slutt, tekst: `${mangler}${nytt}\n` };
}

function iFelter(tekst: string, kart: YAMLMap<ParsedNode, ParsedNode | null>, ny: Felter): Bytte[] {
  const par = kart.items;
  const fantes = new Set(par.map(navnPaa));
  const bytter = par.flatMap((p): Bytte[] => {
    const onsket = ny[navnPaa(p)];
    // What means the same is left alone, an explicit null or empty list as well.
    if (like((p.value?.toJSON() ?? null) as Verdi, onsket)) return [];
    const verdi = rens(onsket);
    if (verdi === undefined) {
      const [fra] = omraade(p.key);
      const til = p.value ? omraade(p.value)[1] : omraade(p.key)[1];
      return [kart.flow ? taUtAvFlyt(tekst, fra, til) : taUtLinjer(tekst, fra, til)];
    }
    return p.value ? endringer(tekst, p.value, verdi) : [];
  });
  const nye = Object.entries(ny).flatMap(([navn, v]) => {
    const rent = fantes.has(navn) ? undefined : rens(v);
    return rent === undefined ? [] : [[navn, rent] as const];
  });
  const siste = par.at(-1);
  if (nye.length === 0 || !siste) return bytter;
  const slutt = siste.value ? omraade(siste.value)[1] : omraade(siste.key)[1];
  if (kart.flow) {
    const tillegg = nye.map(([navn, v]) => `, ${noekkel(navn)}: ${paaEnLinje(v)}`).join('');
    return [...bytter, { fra: slutt, til: slutt, tekst: tillegg }];
  }
  const innrykk = ' '.repeat(omraade(siste.key)[0] - linjestart(tekst, omraade(siste.key)[0]));
  return [...bytter, etterLinje(tekst, slutt, nye.map(([navn, v]) => linjer(navn, v, innrykk)).join('\n'))];
}

function iListe(tekst: string, liste: YAMLSeq<ParsedNode>, ny: Verdi[]): Bytte[] {
  const gammel = liste.items.map((n) => n.toJSON() as Verdi);
  let foran = 0;
  while (foran < gammel.length && foran < ny.length && like(gammel[foran], ny[foran])) foran++;
  let bak = 0;
  while (
    bak < gammel.length - foran &&
    bak < ny.length - foran &&
    like(gammel[gammel.length - 1 - bak], ny[ny.length - 1 - bak])
  )
    bak++;
  const bort = liste.items.slice(foran, gammel.length - bak);
  const inn = ny.slice(foran, ny.length - bak);
  const felles = Math.min(bort.length, inn.length);
  const bytter = bort.slice(0, felles).flatMap((node, i) => endringer(tekst, node, inn[i] ?? null));
  const ut = bort.slice(felles);
  const forste = ut[0];
  const sisteUt = ut.at(-1);
  if (forste && sisteUt) {
    const [fra] = omraade(forste);
    const [, til] = omraade(sisteUt);
    bytter.push(liste.flow ? taUtAvFlyt(tekst, fra, til) : taUtLinjer(tekst, fra, til));
  }
  const tillegg = inn.slice(felles);
  if (tillegg.length === 0) return bytter;
  // New items stand after the one they follow; at the very front, before the one that was first.
  const etter = liste.items[foran + felles - 1];
  const foer = liste.items[0];
  if (!foer) return bytter;
  if (liste.flow) {
    const sted = etter ? omraade(etter)[1] : omraade(foer)[0];
    const nytt = tillegg.map((v) => (etter ? `, ${paaEnLinje(v)}` : `${paaEnLinje(v)}, `)).join('');
    return [...bytter, { fra: sted, til: sted, tekst: nytt }];
  }
  const start = linjestart(tekst, omraade(foer)[0]);
  const innrykk = /^\s*/.exec(tekst.slice(start))?.[0] ?? '';
  const nytt = tillegg.map((v) => `${innrykk}- ${paaEnLinje(v)}`).join('\n');
  return [
    ...bytter,
    etter ? etterLinje(tekst, omraade(etter)[1], nytt) : { fra: start, til: start, tekst: `${nytt}\n` },
  ];
}

/** The replacements that turn a node into a value; none where it means the same already. */
export function endringer(tekst: string, node: ParsedNode, verdi: Verdi): Bytte[] {
  if (like(node.toJSON() as Verdi, verdi)) return [];
  if (isMap(node) && erFelter(verdi) && node.items.length > 0) return iFelter(tekst, node, verdi);
  if (isSeq(node) && Array.isArray(verdi) && node.items.length > 0) return iListe(tekst, node, verdi);
  return bytt(tekst, node, rens(verdi) ?? null);
}

/** Carries the replacements out, from the end so that places stay true. */
export const utfoer = (tekst: string, bytter: readonly Bytte[]): string =>
  [...bytter]
    .sort((a, b) => b.fra - a.fra || b.til - a.til)
    .reduce((t, { fra, til, tekst: ny }) => t.slice(0, fra) + ny + t.slice(til), tekst);
