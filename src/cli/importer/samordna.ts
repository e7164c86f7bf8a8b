/**
 * The answer of Samordna opptak's study search, as `POST https://sok.samordnaopptak.no/api/v1/search` gives it. The
 * interface is not documented: field names may change without notice, so every field is checked before it is used.
 * A record as it was in September 2026 is kept in tests/fixtures/samordna/. Sample of what we take from it:
 *
 *     { sokode: '192369', kravkode: 'GENS', opptak: '2026', programnavn: 'Økonomi og administrasjon', sted: 'Ås', … }
 */

/** One study programme in one admission. */
export interface Studiepost {
  /** Samordna opptak's study code: institution and programme. */
  readonly sokode: string;
  /** Their code for the requirement: «HING». */
  readonly kravkode: string;
  /** The year of the admission. */
  readonly opptak: string;
  readonly programnavn: string;
  readonly laerested: string;
  readonly sted: string;
  /** Absent where the record has none. */
  readonly plasser?: number;
  readonly avlyst: boolean;
}

/**
 * Reads the whole answer: `{ "data": [ … ] }`, or the list alone.
 * @throws with the place and the field in plain Norwegian when a record is not as we know it.
 */
export function lesSvar(json: unknown): Studiepost[] {
  const liste = Array.isArray(json) ? json : felt(json, 'data', 'svaret');
  if (!Array.isArray(liste)) throw new Error('Svaret fra Samordna opptak har ingen liste i feltet «data».');
  return liste.map((post, i) => lesPost(post, `data[${String(i)}]`));
}

function lesPost(post: unknown, hvor: string): Studiepost {
  const plasser = valgfritt(post, 'numStudyPlaces');
  return {
    sokode: tekst(post, 'studyProgrammeInstitutionCode', hvor),
    kravkode: tekst(post, 'reqCode', hvor),
    opptak: tekst(felt(post, 'admission', hvor), 'name', `${hvor}.admission`),
    programnavn: tekst(felt(post, 'names', hvor), 'NB', `${hvor}.names`),
    laerested: tekst(felt(post, 'institution', hvor), 'name', `${hvor}.institution`),
    sted: tekst(felt(post, 'teachingLocation', hvor), 'name', `${hvor}.teachingLocation`),
    ...(typeof plasser === 'number' && { plasser }),
    avlyst: valgfritt(post, 'isCancelled') === true,
  };
}

const valgfritt = (fra: unknown, navn: string): unknown =>
  typeof fra === 'object' && fra !== null ? (fra as Record<string, unknown>)[navn] : undefined;

function felt(fra: unknown, navn: string, hvor: string): unknown {
  const verdi = valgfritt(fra, navn);
  if (verdi === undefined || verdi === null)
    throw new Error(`${hvor} mangler feltet «${navn}». Har Samordna opptak endret grensesnittet? Se samordna.ts.`);
  return verdi;
}

function tekst(fra: unknown, navn: string, hvor: string): string {
  const verdi = felt(fra, navn, hvor);
  if (typeof verdi !== 'string' || verdi === '')
    throw new Error(`${hvor}.${navn} skulle vært tekst, men er ${JSON.stringify(verdi)}.`);
  return verdi;
}
