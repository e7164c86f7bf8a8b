/**
 * CSV that opens right with a double click in a Norwegian Excel: semicolons between fields, decimal comma, CRLF, and a
 * byte order mark, without which Excel reads æøå as another code page. Other programs ask, or are told, and cope.
 */
import { desimal } from '../tall/desimal.ts';
import type { Enhet, Tallsett } from './typer.ts';

const bom = '\ufeff';

/** Quotes a field where it must be, and defuses what a spreadsheet would take for a formula. */
function felt(tekst: string): string {
  const trygg = /^[=+\-@]/.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(trygg) ? `"${trygg.replaceAll('"', '""')}"` : trygg;
}

export interface Csvtekst {
  /** Heading over the names of the rows. */
  forsteKolonne: string;
  /** Heading over the unit, used where rows have units of their own. */
  enhet: string;
  enheter: Readonly<Record<Enhet, string>>;
  /** Source, year, remark. */
  etterord: readonly string[];
}

/** One line of headings with units, one line a row, and after a blank line where the figures come from. */
export function csv({ serier, rader }: Tallsett, { forsteKolonne, enhet, enheter, etterord }: Csvtekst): string {
  const radvis = rader.some((r) => r.enhet);
  const overskrifter = serier.map((s) => (radvis ? s.navn : `${s.navn} (${enheter[s.enhet]})`));
  const linjer = [
    [forsteKolonne, ...overskrifter, ...(radvis ? [enhet] : [])],
    ...rader.map((r) => [
      r.forord ? `${r.navn} (${r.forord})` : r.navn,
      ...r.verdier.map((v) => (v === null ? '' : desimal(v))),
      ...(radvis ? [enheter[r.enhet ?? serier[0]?.enhet ?? 'antall']] : []),
    ]),
    [],
    ...etterord.map((e) => [e]),
  ];
  return bom + linjer.map((l) => l.map(felt).join(';')).join('\r\n') + '\r\n';
}
