/**
 * The answer of Samordna opptak's study search, as `POST https://sok.samordnaopptak.no/api/v1/search` gives it. The
 * interface is not documented: field names may change without notice, so every field is checked before it is used.
 * A record as it was in September 2026 is kept in tests/fixtures/samordna/. Sample of what we take from it:
 *
 *     { sokode: '192369', kravkode: 'GENS', opptak: '2026', programnavn: 'Økonomi og administrasjon', sted: 'Ås', … }
 */
import { felt, svarSomTall, svarSomValg, tekst, valgfritt } from './felter.ts';
import { lesTidligereGrenser, type Aarstall } from './tidligereGrenser.ts';

/** One study programme in one admission. A field is absent where the record does not have it. */
export interface Studiepost {
  /** Samordna opptak's study code: institution and programme. */
  readonly sokode: string;
  /** Their code for the requirement, `reqCode`: «HING». */
  readonly kravkode: string;
  /** The year of the admission. */
  readonly opptak: string;
  readonly programnavn: string;
  readonly laerested: string;
  readonly sted: string;
  /** The municipality of the place: where `sted` is only that, we may know the place within it. */
  readonly kommune?: string;
  readonly plasser?: number;
  /** `isCancelled`. */
  readonly avlyst: boolean;
  /** `isFullTime`. */
  readonly heltid?: boolean;
  /** `isOnline`. */
  readonly nettbasert?: boolean;
  /** `isBlendedLearning`: taught in gatherings, and on the net between them. */
  readonly samlinger?: boolean;
  /** `startMonth`, 1–12. */
  readonly startmaaned?: number;
  /** `numSemesters`. */
  readonly semestre?: number;
  /** `hasEarlyDeadline`: one applies by 1 March. */
  readonly tidligFrist?: boolean;
  /** `genderPoints` as it stands, for a person to read: no public record has shown more than null. */
  readonly kjonnspoeng?: string;
  /** `quotaPointLimits`: the limits of the main round in earlier admissions. */
  readonly grenser: readonly Aarstall[];
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
  const undervisningssted = felt(post, 'teachingLocation', hvor);
  const kommune = valgfritt(valgfritt(undervisningssted, 'municipality'), 'name');
  const kjonnspoeng = valgfritt(post, 'genderPoints');
  const startmaaned = svarSomTall(post, 'startMonth', hvor, { min: 1, maks: 12 });
  return {
    sokode: tekst(post, 'studyProgrammeInstitutionCode', hvor),
    kravkode: tekst(post, 'reqCode', hvor),
    opptak: tekst(felt(post, 'admission', hvor), 'name', `${hvor}.admission`),
    programnavn: tekst(felt(post, 'names', hvor), 'NB', `${hvor}.names`),
    laerested: tekst(felt(post, 'institution', hvor), 'name', `${hvor}.institution`),
    sted: tekst(undervisningssted, 'name', `${hvor}.teachingLocation`),
    ...(typeof kommune === 'string' && kommune !== '' && { kommune }),
    ...naar('plasser', svarSomTall(post, 'numStudyPlaces', hvor, { min: 0 })),
    avlyst: svarSomValg(post, 'isCancelled', hvor) === true,
    ...naar('heltid', svarSomValg(post, 'isFullTime', hvor)),
    ...naar('nettbasert', svarSomValg(post, 'isOnline', hvor)),
    ...naar('samlinger', svarSomValg(post, 'isBlendedLearning', hvor)),
    ...naar('startmaaned', startmaaned),
    ...naar('semestre', svarSomTall(post, 'numSemesters', hvor, { min: 1 })),
    ...naar('tidligFrist', svarSomValg(post, 'hasEarlyDeadline', hvor)),
    ...(kjonnspoeng !== undefined && kjonnspoeng !== null && { kjonnspoeng: JSON.stringify(kjonnspoeng) }),
    grenser: lesTidligereGrenser(valgfritt(post, 'quotaPointLimits'), `${hvor}.quotaPointLimits`),
  };
}

/** A field that is left out where there is no value. */
const naar = <N extends string, V>(navn: N, verdi: V | undefined): Partial<Record<N, V>> =>
  verdi === undefined ? {} : ({ [navn]: verdi } as Partial<Record<N, V>>);
