/** `npm run kampanje -- --tell <logg …>`: counts, says what it could not read, and writes the report where that is asked for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KampanjeData } from '../../content/skjema/kampanje.ts';
import { finnLoggfiler, lesLogg } from './loggfiler.ts';
import { celler, dagsCsv, forbehold, kanalCsv, lagRader } from './rapport.ts';
import { lagRapportside } from './rapportside.ts';
import { type Periode, Telling } from './telling.ts';

/** With more lines than this that nobody understood, a figure would be a guess. */
const talerUforstaatt = 0.05;

export interface Oppdrag extends Periode {
  logger: readonly string[];
  /** Folder for the report. */
  rapport?: string | undefined;
}

/** @returns what to write, and whether it went well */
export async function tell(
  { logger, rapport, ...periode }: Oppdrag,
  kampanjer: ReadonlyMap<string, KampanjeData>,
): Promise<{ tekst: string[]; feil: string[] }> {
  const feil = (['fra', 'til'] as const).flatMap((navn) => {
    const dag = periode[navn];
    return dag === undefined || /^\d{4}-\d{2}-\d{2}$/.test(dag) ? [] : [`--${navn}: skriv en dato som 2027-03-01.`];
  });
  const { filer, feil: filfeil } = finnLoggfiler(logger);
  if (feil.length + filfeil.length > 0) return { tekst: [], feil: [...feil, ...filfeil] };
  const telling = new Telling(periode);
  for (const fil of filer)
    try {
      await lesLogg(fil, (linje) => {
        telling.ta(linje);
      });
    } catch (grunn) {
      return { tekst: [], feil: [grunn instanceof Error ? grunn.message : String(grunn)] };
    }
  const galt = somErGalt(telling);
  if (galt) return { tekst: [], feil: galt };

  const rader = lagRader(kampanjer, telling);
  const formater = [...telling.formater].map(([navn, n]) => `${navn} ${String(n)}`).join(', ');
  const tekst = [
    `Leste ${String(telling.linjer)} linjer i ${String(filer.length)} fil${filer.length === 1 ? '' : 'er'} (${formater}), fra ${telling.forste} til ${telling.siste}.`,
    '',
    ...rader.map((r) => {
      const [, , , , , , ankomster = '', begynt = '', fullfoert = ''] = celler(r);
      const ferdige = r.tester?.fullfoert === undefined ? '' : `, ${fullfoert} fullførte`;
      const tester = r.tester ? `  ${begynt} begynte testen${ferdige}` : '';
      return `${ankomster.padStart(8)}  ${r.kanal.padEnd(10)}  /k/${r.kode}  «${r.navn}»${tester}`;
    }),
    ...[...telling.ukjente].map(
      ([sti, n]) => `${String(n).padStart(8)}  finnes ikke  ${sti}: skrevet feil på en plakat eller i en annonse?`,
    ),
    '',
    ...forbehold(telling),
  ];
  if (telling.uforstaatt > 0)
    tekst.push(`${String(telling.uforstaatt)} linjer ble ikke forstått. Den første: ${telling.forsteUforstaatte}`);
  if (rapport !== undefined) {
    mkdirSync(rapport, { recursive: true });
    writeFileSync(join(rapport, 'rapport.html'), lagRapportside(rader, telling));
    writeFileSync(join(rapport, 'dager.csv'), dagsCsv(rader));
    writeFileSync(join(rapport, 'kanaler.csv'), kanalCsv(rader));
    tekst.push(`Skrev rapport.html, dager.csv og kanaler.csv i ${rapport}.`);
  }
  return { tekst, feil: [] };
}

/** A count that nobody should believe is not given. */
function somErGalt(telling: Telling): string[] | undefined {
  if (telling.linjer === 0) return ['Loggen er tom.'];
  if (telling.uforstaatt > telling.linjer * talerUforstaatt)
    return [
      `Forstod ikke ${String(telling.uforstaatt)} av ${String(telling.linjer)} linjer, så tallene ville blitt feil. Den første: ${telling.forsteUforstaatte}`,
      'Vi leser telleloggen vår, og loggene combined, common og JSON fra nginx, Apache og Caddy, også pakket som .gz.',
    ];
  if (!telling.forste) return ['Loggen har ingen linjer fra denne perioden.'];
  return undefined;
}
