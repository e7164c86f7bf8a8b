/**
 * Grades that somebody pastes, from a list of numbers or a copy of the diploma. Sample:
 *
 *     "Norsk hovedmål 4\nMatematikk R1 5 4\nFysikk 1: 5"   → 4, 5, 4, 5
 *
 * The number that belongs to a subject's name (R1, Fysikk 1) is no grade.
 */

/** Subjects that always have a number: one that follows is never a grade. */
const alltid =
  'fysikk|kjemi|biologi|geofag|informasjonsteknologi|it|tof|forskningslære|forskingslære|psykologi|rettslære|entreprenørskap|bedriftsutvikling|markedsføring|marknadsføring|økonomistyring|samfunnsøkonomi|informasjonskunnskap|toppidrett|breddeidrett|treningslære|aktivitetslære|nivå';
/** Subjects that may have one: «Spansk 2 5» holds one grade, and so does «Spansk 2». */
const avOgTil =
  'engelsk|spansk|fransk|tysk|italiensk|russisk|kinesisk|japansk|latin|gresk|sosiologi|filosofi|ledelse|leiing|kommunikasjon|kultur|språk|samfunn|bilde|bilete|arkitektur|dans|drama|musikk|reiseliv|friluftsliv';
/** \b knows no å, and older browsers cannot look behind, so what stands before is taken along. */
const number = (navn: string, etter: string) =>
  new RegExp(`(^|[^\\p{L}])(${navn})\\s+[1-3](?:\\s*\\+\\s*[1-3])?(?!\\d)${etter}`, 'giu');
const medNummer = number(alltid, '');
/** Only where a grade follows before the next subject, comma or line. */
const kanskjeNummer = number(avOgTil, '(?=[^\\n,;]*[1-6])');

/** The grades 1–6 in a text, in order. Numbers with decimals, codes and years are passed over. */
export const lesKarakterliste = (tekst: string): number[] =>
  tekst
    .replace(medNummer, '$1$2')
    .replace(kanskjeNummer, '$1$2')
    .split(/[^\p{L}\d.,]+/u)
    .map((ord) => ord.replace(/[.,]+$/, ''))
    .flatMap((ord) => (/^[1-6](?:,[1-6])*$/.test(ord) ? (ord.includes(',') ? splitComma(ord) : [Number(ord)]) : []));

/** «4,5» alone is an average, not two grades; «4,5,5,3» is a list. */
const splitComma = (ord: string): number[] => {
  const tall = ord.split(',').map(Number);
  return tall.length > 2 ? tall : [];
};

/** How many there are of each grade, 1 to 6. */
export type Antall = readonly [number, number, number, number, number, number];
export const ingenKarakterer: Antall = [0, 0, 0, 0, 0, 0];

export const tell = (karakterer: readonly number[]): Antall =>
  ingenKarakterer.map((_, i) => karakterer.filter((k) => k === i + 1).length) as unknown as Antall;

/** The sum and the number of grades. */
export const grunnlagAv = (antall: Antall) => ({
  sum: antall.reduce((sum, n, i) => sum + n * (i + 1), 0),
  antall: antall.reduce((a, b) => a + b, 0),
});
