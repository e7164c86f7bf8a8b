/** A content file as text and as fields: read, changed and written anew. */
import { isMap, parseDocument } from 'yaml';
import { endringer, utfoer } from './endringer.ts';
import { linjer } from './skalar.ts';
import { type Felter, rens } from './verdi.ts';

export type Ending = 'mdx' | 'yaml';

interface Deler {
  /** Front matter, or the whole of a YAML file. */
  felt: string;
  /** Where the front matter begins in the file. */
  start: number;
  /** What stands between the front matter and the text: the closing line and blank lines. */
  skille: string;
  brodtekst: string;
}

/** @throws when a file of text has no front matter */
function del(tekst: string, ending: Ending): Deler {
  if (ending === 'yaml') return { felt: tekst, start: 0, skille: '', brodtekst: '' };
  const treff = /^(---\n)([\s\S]*?\n)(---[ \t]*(?:\n\s*|$))([\s\S]*)$/.exec(tekst);
  if (!treff) throw new Error('fila mangler linjene med --- rundt feltene');
  const [, aapning = '', felt = '', skille = '', brodtekst = ''] = treff;
  return { felt, start: aapning.length, skille, brodtekst };
}

/** The fields of a file, and its text in `body`. */
export function les(tekst: string, ending: Ending): Felter {
  const { felt, brodtekst } = del(tekst, ending);
  const data = parseDocument(felt).toJS() as Felter;
  return ending === 'mdx' ? { ...data, body: brodtekst.trimEnd() } : data;
}

/** Drops what the form does not know or may not change; the file keeps it. */
const kjente = (data: Felter, felt: readonly string[]): Felter =>
  Object.fromEntries(Object.entries(data).filter(([navn]) => navn !== 'body' && felt.includes(navn)));

/**
 * The file with new data: only what changed is written anew.
 * @param felt names of the fields that may change; all others stay as the file has them
 */
export function skriv(tekst: string, ending: Ending, data: Felter, felt: readonly string[]): string {
  const deler = del(tekst, ending);
  const dokument = parseDocument(deler.felt);
  if (!isMap(dokument.contents)) throw new Error('fila har ingen felt');
  const onsket = { ...(dokument.toJS() as Felter), ...kjente(data, felt) };
  const bytter = endringer(deler.felt, dokument.contents, onsket);
  const felttekst = utfoer(deler.felt, bytter);
  if (ending === 'yaml') return felttekst;
  const { body } = data;
  const uendret = typeof body !== 'string' || body.trim() === deler.brodtekst.trim();
  const slutt = /\s*$/.exec(deler.brodtekst)?.[0] ?? '';
  const brodtekst = uendret ? deler.brodtekst : body.trim() + (deler.brodtekst === '' ? '\n' : slutt);
  const skille = deler.brodtekst === '' && brodtekst !== '' ? '---\n\n' : deler.skille;
  return tekst.slice(0, deler.start) + felttekst + skille + brodtekst;
}

/** A file that did not exist, written the way ours are. */
export function nyFil(ending: Ending, data: Felter): string {
  const { body, ...felt } = data;
  const tekst = Object.entries(felt)
    .flatMap(([navn, v]) => {
      const rent = rens(v);
      return rent === undefined ? [] : [linjer(navn, rent)];
    })
    .join('\n');
  const brodtekst = typeof body === 'string' && body.trim() !== '' ? `\n${body.trim()}\n` : '';
  return ending === 'mdx' ? `---\n${tekst}\n---\n${brodtekst}` : `${tekst}\n`;
}
