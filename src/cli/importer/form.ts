/**
 * How an offer is given, from the owner's record: full time or not, on the net, in gatherings, when it begins, how long
 * it lasts, when one applies. What the site holds of this is never lost: where the two differ, the site keeps its own,
 * and a person is told.
 */
import type { Document } from 'yaml';
import type { TilbudData } from '../../content/skjema/tilbud.ts';
import type { Studiepost } from './samordna.ts';

/** The parts of a YAML map that are used here. */
export interface Kart {
  set(felt: string, verdi: unknown): void;
  get(felt: string): unknown;
  delete(felt: string): boolean;
  toJSON(): unknown;
}

/** What was changed, and what was not because the site says otherwise. */
export interface Formendring {
  readonly endret: readonly string[];
  readonly spriker: readonly string[];
}

type Form = TilbudData['form'][number];

/** A start in these months is a start in spring. */
const vaar = (maaned: number) => maaned <= 6;

export function fornyForm(dokument: Document, tilbud: Kart, post: Studiepost): Formendring {
  const foer = tilbud.toJSON() as Partial<TilbudData>;
  const endret: string[] = [];
  const spriker: string[] = [];
  const sett = (felt: keyof TilbudData, verdi: string | number | boolean | undefined, navn: string) => {
    if (foer[felt] === verdi) return;
    if (verdi === undefined) tilbud.delete(felt);
    else tilbud.set(felt, verdi);
    endret.push(`${navn} ${vis(foer[felt])} → ${vis(verdi)}`);
  };

  sett('programnavn', post.programnavn, 'navn');
  // Theirs is often the municipality only; ours may be the place within it.
  if (post.sted === post.kommune && foer.sted !== undefined && foer.sted !== post.sted)
    spriker.push(`sted er «${foer.sted}» her, kommunen «${post.sted}» hos Samordna opptak`);
  else sett('sted', post.sted, 'sted');

  const form = new Set<Form>(foer.form ?? []);
  const holdt = (finnes: boolean | undefined, navn: Form) => {
    if (finnes === true) form.add(navn);
    if (finnes === false && form.has(navn)) spriker.push(`${navn} her, ikke hos Samordna opptak`);
  };
  holdt(post.heltid === undefined ? undefined : !post.heltid, 'deltid');
  holdt(post.nettbasert, 'nettbasert');
  holdt(post.samlinger, 'samlingsbasert');
  const nyForm = [...form].filter((f) => !foer.form?.includes(f));
  if (nyForm.length > 0) {
    tilbud.set('form', dokument.createNode([...form], { flow: true }));
    endret.push(`studieform ${vis(foer.form?.join(', '))} → ${[...form].join(', ')}`);
  }

  if (post.startmaaned !== undefined) {
    const start = vaar(post.startmaaned) ? 'vaar' : 'hoest';
    if (foer.start && foer.start !== start) spriker.push(`start ${foer.start} her, ${start} hos Samordna opptak`);
    // Autumn is what a reader takes for granted; it is written only where both are offered.
    else if (start === 'vaar') sett('start', start, 'start');
  }
  if (post.semestre !== undefined) {
    // A length where none stood is no change of the study: it would drown the others the first time.
    if (foer.semestre === undefined) tilbud.set('semestre', post.semestre);
    else sett('semestre', post.semestre, 'semestre');
  }
  if (post.tidligFrist !== undefined) sett('tidligFrist', post.tidligFrist || undefined, 'frist 1. mars');
  sett('avlyst', post.avlyst ? post.opptak : undefined, 'avlyst');
  // The owner's own record ends the doubt.
  if (foer.usikker && !post.avlyst) {
    tilbud.delete('usikker');
    endret.push('studiet finnes: merknaden om at det er usikkert, er tatt bort');
  }
  if (post.kjonnspoeng) spriker.push(`kjønnspoeng er ${post.kjonnspoeng} hos Samordna opptak`);
  return { endret, spriker };
}

const vis = (verdi: unknown): string => {
  if (verdi === true) return 'ja';
  return typeof verdi === 'string' || typeof verdi === 'number' ? String(verdi) : 'ingen';
};
