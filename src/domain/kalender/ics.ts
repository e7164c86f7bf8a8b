/**
 * Writes a calendar of whole days as RFC 5545 wants it. Sample of what comes out:
 *
 *     BEGIN:VCALENDAR … BEGIN:VEVENT
 *     UID:so-2027@stemutdanning.no
 *     DTSTAMP:20261122T000000Z
 *     DTSTART;VALUE=DATE:20270415
 *     DTEND;VALUE=DATE:20270416
 *     SUMMARY:Søke studier hos Samordna opptak
 *     … END:VEVENT END:VCALENDAR
 *
 * A calendar that subscribes knows an event again by its UID, so that stays the same when the date or the text changes.
 */
export interface Hendelse {
  /** Unique in the world and for ever: `so-2027@stemutdanning.no`. */
  uid: string;
  /** The day, as 2027-04-15. */
  dato: string;
  tittel: string;
  beskrivelse: string;
  url: string;
  /** The day the entry was last checked. Not the day of the build, which would make every build a change. */
  kontrollert: string;
}

export interface Kalender {
  navn: string;
  spraak: 'nb' | 'nn';
  hendelser: readonly Hendelse[];
}

const linjeskift = '\r\n';
/** Bytes in a line, without the line break (RFC 5545 § 3.1). */
const lengsteLinje = 75;

/** `2027-04-15` → `20270415`. */
const kompakt = (dato: string) => dato.replaceAll('-', '');

/** The day after, because the end of a whole day is the first day that is no part of it. */
export function dagenEtter(dato: string): string {
  const dag = new Date(`${dato}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + 1);
  return dag.toISOString().slice(0, 10);
}

/** A value of type TEXT: backslash, semicolon, comma and line break are written with a backslash (§ 3.3.11). */
export const skjerm = (tekst: string): string =>
  tekst.replace(/[\\;,]/g, (tegn) => `\\${tegn}`).replace(/\r\n|\r|\n/g, '\\n');

/** Breaks a line that is too long; the next begins with a space. Never within a character of several bytes. */
export function brett(linje: string): string {
  const deler: string[] = [];
  let del = '';
  let byte = 0;
  for (const tegn of linje) {
    const lengde = new TextEncoder().encode(tegn).length;
    if (byte + lengde > lengsteLinje) {
      deler.push(del);
      del = ' ';
      byte = 1;
    }
    del += tegn;
    byte += lengde;
  }
  return [...deler, del].join(linjeskift);
}

const hendelse = ({ uid, dato, tittel, beskrivelse, url, kontrollert }: Hendelse): string[] => [
  'BEGIN:VEVENT',
  `UID:${skjerm(uid)}`,
  `DTSTAMP:${kompakt(kontrollert)}T000000Z`,
  `DTSTART;VALUE=DATE:${kompakt(dato)}`,
  `DTEND;VALUE=DATE:${kompakt(dagenEtter(dato))}`,
  `SUMMARY:${skjerm(tittel)}`,
  `DESCRIPTION:${skjerm(beskrivelse)}`,
  `URL:${url}`,
  // Nobody is busy all day because of a deadline.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The whole file. The names that begin with X- are what Apple and Google read; NAME and the interval are RFC 7986. */
export function skrivKalender({ navn, spraak, hendelser }: Kalender): string {
  const linjer = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//stemutdanning.no//Frister//${spraak.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${skjerm(navn)}`,
    `X-WR-CALNAME:${skjerm(navn)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...hendelser.flatMap(hendelse),
    'END:VCALENDAR',
  ];
  return linjer.map((linje) => brett(linje) + linjeskift).join('');
}
