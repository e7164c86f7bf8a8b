/**
 * Renews content/poenggrenser from what the owner says. A year that the site does not show is not taken in unless it is
 * newer than those it shows: whoever wants 2023 makes its file first. Numbers are never removed.
 */
import { Document, isMap, type YAMLMap } from 'yaml';
import type { PoenggrenserData } from '../../content/skjema/poenggrenser.ts';
import type { Grenser, Grensepar, Grenserad } from './grenserapport.ts';
import type { Aarstall } from './tidligereGrenser.ts';

/** One year's file, as a document that keeps its comments and its way of writing. */
export interface Grensefil {
  readonly aar: number;
  readonly dokument: Document;
}

/** What happened to the limits, a line for each, for a person to read. */
export interface Grenserapport {
  /** «2026, 194675: førstegang 49,3 → 50,1» */
  readonly endret: readonly string[];
  /** Studies of ours that got a limit where there was none. */
  readonly nye: readonly string[];
  /** In our file of a year that the report has, but not in the report. */
  readonly borte: readonly string[];
  /** How many of our limits the report was held against, the lost ones with them. */
  readonly holdtMot: number;
  /** Years that the report has and the site does not show. */
  readonly andreAar: readonly number[];
}

const rapportadresse =
  'https://rapport-dv.educloud.no/t/SO-datavarehus/views/Poenggrenserogventelistetallhovedopptaksuppleringsopptak_16275618215770/Poenggrenserogventelistetall';
const hode = (aar: number) =>
  ` Poenggrensene i opptaket ${String(aar)}, etter Samordna opptaks studiekode. Rekkefølgen i hver liste: kvoten for førstegangsvitnemål, så ordinær kvote.\n` +
  ' alle: alle som oppfylte kravet, kom inn. ikke-oppgitt: grensa er ikke offentlig. ingen-kvote: studiet har ikke den kvoten.';

const kvotenavn = ['førstegang', 'ordinær'] as const;
const rundenavn = { hoved: '', supplering: 'supplering, ' } as const;
const vis = (verdi: unknown) => (typeof verdi === 'number' ? String(verdi).replace('.', ',') : String(verdi));

/** «førstegang 49,3 → 50,1»; empty where they are alike */
const forskjell = (foer: Grensepar | undefined, naa: Grensepar, runde: keyof typeof rundenavn): string[] =>
  naa.flatMap((verdi, i) => {
    const gammel = foer?.[i];
    return gammel === verdi
      ? []
      : [`${rundenavn[runde]}${kvotenavn[i] ?? ''} ${vis(gammel ?? 'ingen')} → ${vis(verdi)}`];
  });

/**
 * @param koder the study codes of the site: the report has all studies in the country.
 * @param idag the day of the check, `2027-09-01`.
 * @returns the files with new years among them, and what happened.
 */
export function fornyGrenser(
  filer: readonly Grensefil[],
  rapport: Grenser,
  koder: ReadonlySet<string>,
  idag: string,
): { filer: Grensefil[]; rapport: Grenserapport } {
  const siste = Math.max(...filer.map((f) => f.aar));
  const kjente = new Set(filer.map((f) => f.aar));
  const nyeAar = [...rapport.keys()].filter((aar) => aar > siste).sort((a, b) => a - b);
  const alle = [
    ...filer,
    ...nyeAar.map((aar) =>
      nyFil(
        aar,
        filer.find((f) => f.aar === siste),
      ),
    ),
  ];
  const endret: string[] = [];
  const nye: string[] = [];
  const borte: string[] = [];
  let holdtMot = 0;
  for (const { aar, dokument } of alle) {
    const rader = rapport.get(aar);
    if (!rader) continue;
    const liste = kartet(dokument, aar);
    const foer = liste.toJSON() as Readonly<Record<string, Grenserad>>;
    for (const kode of Object.keys(foer))
      if (koder.has(kode) && !rader.has(kode)) borte.push(`${String(aar)}, ${kode}`);
    holdtMot += Object.keys(foer).filter((kode) => koder.has(kode)).length;
    for (const kode of [...koder].sort()) {
      const rad = rader.get(kode);
      if (!rad?.hoved) continue;
      const linjer = (['hoved', 'supplering'] as const).flatMap((r) =>
        rad[r] ? forskjell(foer[kode]?.[r], rad[r], r) : [],
      );
      if (linjer.length === 0) continue;
      (foer[kode] ? endret : nye).push(`${String(aar)}, ${kode}: ${linjer.join('; ')}`);
      settRad(dokument, liste, kode, { ...foer[kode], ...rad });
    }
    merk(dokument, aar, idag);
  }
  const andreAar = [...rapport.keys()].filter((aar) => aar < siste && !kjente.has(aar)).sort((a, b) => a - b);
  return { filer: alle, rapport: { endret, nye, borte, holdtMot, andreAar } };
}

/**
 * Holds what the study search says of earlier years against the years we show. Nothing is written: the report is the
 * whole source, with both rounds and the word that all got in.
 */
export function uenigeMed(filer: readonly Grensefil[], sokode: string, grenser: readonly Aarstall[]): string[] {
  return grenser.flatMap(({ aar, foerstegang, ordinaer }) => {
    const fil = filer.find((f) => f.aar === aar);
    if (!fil) return [];
    const vaare = (fil.dokument.toJS() as PoenggrenserData).grenser[sokode]?.hoved;
    return [foerstegang, ordinaer].flatMap((sagt, i) =>
      sagt === undefined || sagt === vaare?.[i]
        ? []
        : [
            `${String(aar)}, ${sokode}: ${kvotenavn[i] ?? ''} ${vis(vaare?.[i] ?? 'ingen')} her, ${vis(sagt)} i studiesøket`,
          ],
    );
  });
}

function kartet(dokument: Document, aar: number): YAMLMap {
  const liste = dokument.get('grenser');
  if (!isMap(liste)) throw new Error(`content/poenggrenser/${String(aar)}.yaml har ikke feltet «grenser».`);
  return liste;
}

/** Keeps the codes sorted, as a person looks them up. */
function settRad(dokument: Document, liste: YAMLMap, kode: string, rad: Grenserad): void {
  const node = dokument.createNode(rad, { flow: true });
  if (liste.has(kode)) {
    liste.set(kode, node);
    return;
  }
  const noekkel = dokument.createNode(kode);
  noekkel.type = 'QUOTE_DOUBLE';
  const par = dokument.createPair(noekkel, node);
  const plass = liste.items.findIndex((p) => String(p.key) > kode);
  liste.items.splice(plass < 0 ? liste.items.length : plass, 0, par as never);
}

/** The report is the source now, and this is the day it was checked. */
function merk(dokument: Document, aar: number, idag: string): void {
  dokument.set(
    'kilde',
    dokument.createNode(
      {
        navn: `Samordna opptak, poenggrenser ${String(aar)} (offentlig rapport, hentet ${idag})`,
        url: rapportadresse,
        aar: String(aar),
      },
      { flow: true },
    ),
  );
  dokument.set('kontrollert', idag);
}

/** A year that is new: the studies with a scale of their own are those of the year before, until somebody says otherwise. */
function nyFil(aar: number, forrige: Grensefil | undefined): Grensefil {
  const egenSkala = (forrige?.dokument.toJSON() as { egenSkala?: string[] } | undefined)?.egenSkala ?? [];
  const dokument = new Document({ aar, kilde: {}, kontrollert: '', egenSkala, grenser: {} });
  dokument.commentBefore = hode(aar);
  return { aar, dokument };
}
