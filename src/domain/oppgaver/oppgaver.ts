/**
 * What an editor must look at: facts that grow old, rules and permissions that end, nynorsk that is missing or older than
 * bokmål, campaigns that begin and end. Knows neither files nor the clock.
 */

/** One content file, with the days git knows about it. */
export interface Fil {
  /** content/yrker/lege.mdx */
  sti: string;
  data: unknown;
  /** Day of the last change, 2026-11-30; undefined where the history is not at hand. */
  endret?: string | undefined;
}

export const oppgaveslag = [
  'haster',
  'kampanje',
  'utloper',
  'frist',
  'nynorskMangler',
  'nynorskEldre',
  'ikkeKontrollert',
  'gammelKilde',
] as const;
export type Oppgaveslag = (typeof oppgaveslag)[number];

export interface Oppgave {
  slag: Oppgaveslag;
  sti: string;
  /** What it is about: a day, a year or a name. */
  hva: string;
}

/** Days until something that ends is worth a word. */
const varsel = 60;
/** Months after which a person should have looked again. */
const gyldigMaaneder = 12;
/** Years after which a source is old. */
const gamleAar = 4;

const dager = (fra: string, til: string) => Math.round((Date.parse(til) - Date.parse(fra)) / 86_400_000);
const felter = (v: unknown): [string, unknown][] => (typeof v === 'object' && v !== null ? Object.entries(v) : []);
const tekst = (v: unknown) => (typeof v === 'string' || typeof v === 'number' ? String(v) : '');
const felt = (v: unknown, navn: string): unknown => felter(v).find(([n]) => n === navn)?.[1];

/** Every value with the name of its field, however deep. */
function alleFelt(verdi: unknown, navn = ''): [string, unknown][] {
  return [[navn, verdi], ...felter(verdi).flatMap(([n, v]) => alleFelt(v, Array.isArray(verdi) ? navn : n))];
}

/** The last day of a rule (`gjelder.til`, a year) or of a permission (`samtykkeTil`, a day). */
function slutter(data: unknown): string[] {
  return alleFelt(data).flatMap(([navn, v]) => {
    if (navn === 'gjelder') {
      const til = tekst(felt(v, 'til'));
      return /^\d{4}$/.test(til) ? [`${til}-12-31`] : [];
    }
    return /^(samtykkeTil|utloper)$/.test(navn) && /^\d{4}-\d\d-\d\d/.test(tekst(v)) ? [tekst(v).slice(0, 10)] : [];
  });
}

/** The newest year that any source of the file speaks for. */
function nyesteKilde(data: unknown): number | undefined {
  const aar = alleFelt(data).flatMap(([navn, v]) =>
    navn === 'aar' ? [...tekst(v).matchAll(/\b(20\d\d|19\d\d)\b/g)].map((m) => Number(m[1])) : [],
  );
  return aar.length > 0 ? Math.max(...aar) : undefined;
}

const nynorskstien = (sti: string) => sti.replace(/\/([^/]+)$/, '/nn/$1');

function kampanjer({ sti, data }: Fil, iDag: string): Oppgave[] {
  if (!sti.startsWith('content/kampanjer/')) return [];
  return ['fra', 'til'].flatMap((navn): Oppgave[] => {
    const dag = tekst(felt(data, navn));
    const om = dager(iDag, dag);
    return om >= 0 && om <= varsel ? [{ slag: 'kampanje', sti, hva: `${navn} ${dag}` }] : [];
  });
}

/** Deadlines: something is due when no later file has any that are still to come. */
function frister(filer: readonly Fil[], iDag: string): Oppgave[] {
  const fristfiler = filer.filter((f) => f.sti.startsWith('content/frister/'));
  const dager_ = fristfiler.flatMap((f) => alleFelt(f.data).flatMap(([n, v]) => (n === 'dato' ? [tekst(v)] : [])));
  const siste = dager_.sort().at(-1);
  const fil = fristfiler.at(-1);
  return siste && fil && dager(iDag, siste) <= varsel ? [{ slag: 'frist', sti: fil.sti, hva: siste }] : [];
}

/**
 * @param filer every file in content/
 * @param iDag the day of the build, 2026-11-30
 * @returns what to look at, the most urgent kinds first
 */
export function finnOppgaver(filer: readonly Fil[], iDag: string): Oppgave[] {
  const etterSti = new Map(filer.map((f) => [f.sti, f]));
  const harNynorsk = new Set(filer.flatMap((f) => /^(content\/[^/]+)\/nn\//.exec(f.sti)?.[1] ?? []));
  const funn = filer.flatMap((f): Oppgave[] => {
    const { sti, data, endret } = f;
    if (sti.includes('/nn/')) return [];
    const ut: Oppgave[] = kampanjer(f, iDag);
    for (const til of slutter(data)) {
      const om = dager(iDag, til);
      if (om < 0) ut.push({ slag: 'haster', sti, hva: til });
      else if (om <= varsel) ut.push({ slag: 'utloper', sti, hva: til });
    }
    const nn = etterSti.get(nynorskstien(sti));
    const mappe = /^content\/[^/]+(?=\/[^/]+$)/.exec(sti)?.[0] ?? '';
    if (harNynorsk.has(mappe) && !nn) ut.push({ slag: 'nynorskMangler', sti, hva: '' });
    if (nn?.endret && endret && nn.endret < endret) ut.push({ slag: 'nynorskEldre', sti: nn.sti, hva: endret });
    const kontrollert = tekst(felt(data, 'kontrollert')).slice(0, 10);
    if (kontrollert && dager(kontrollert, iDag) > gyldigMaaneder * 30.5)
      ut.push({ slag: 'ikkeKontrollert', sti, hva: kontrollert });
    const kilde = nyesteKilde(data);
    if (kilde !== undefined && Number(iDag.slice(0, 4)) - kilde > gamleAar)
      ut.push({ slag: 'gammelKilde', sti, hva: String(kilde) });
    return ut;
  });
  return [...funn, ...frister(filer, iDag)].sort(
    (a, b) => oppgaveslag.indexOf(a.slag) - oppgaveslag.indexOf(b.slag) || a.sti.localeCompare(b.sti, 'nb'),
  );
}
