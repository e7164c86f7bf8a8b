/** The whole of content/ held against schemas and graph, as the build does it, without a build. */
import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import '../les/norskeFeil.ts';
import { Innholdsfeil } from '../graf/feil.ts';
import { byggGraf, type Raavare } from '../graf/bygg.ts';
import { alleSlag, forHvertSlag } from '../slag.ts';
import { nesteOpptak } from '../regler/dag.ts';
import { master } from '../skjema/master.ts';
import { paastandssamling } from '../skjema/paastander.ts';
import { tilbudsliste } from '../skjema/tilbud.ts';
import { feilISkjemaet } from './feiltekst.ts';
import { alleFiler } from './innhold.ts';
import { redigerbare } from './samlinger.ts';

export interface Funn {
  fil: string;
  /** Line of the field, from 1; 1 where the whole file is meant. */
  linje: number;
  melding: string;
}

/** Folders that are not edited in a form: machine-made lists, and the statements of the test. */
const andre: Record<string, z.ZodType> = {
  'content/tilbud': tilbudsliste,
  'content/mastere': master,
  'content/utdanningstesten': paastandssamling,
};

function skjemaFor(sti: string): z.ZodType | undefined {
  const mappe = sti.replace(/\/[^/]+$/, '');
  const nn = mappe.replace(/\/nn$/, '');
  const samling = redigerbare.find((s) => s.mappe === nn);
  return mappe === nn ? (samling?.skjema ?? andre[mappe]) : samling?.nynorsk;
}

const linjenTil = (tekst: string, felt: unknown): number =>
  Math.max(1, tekst.split('\n').findIndex((l) => l.startsWith(`${String(felt)}:`)) + 1);

interface Lest {
  id: string;
  fil: string;
  data: never;
}

/** Every fault in the files, file by file; faults between files only when each file is sound by itself. */
export function sjekkInnhold(): Funn[] {
  const lest = new Map<string, Lest[]>();
  const funn: Funn[] = [];
  for (const { sti, data } of alleFiler()) {
    const skjema = skjemaFor(sti);
    if (!skjema) continue;
    const { body: _brodtekst, ...felt } = data as Record<string, unknown>;
    const svar = skjema.safeParse(felt);
    if (!svar.success) {
      const tekst = readFileSync(sti, 'utf8');
      const meldinger = feilISkjemaet(skjema, svar.error);
      funn.push(
        ...svar.error.issues.map(({ path }, i) => ({
          fil: sti,
          linje: linjenTil(tekst, path[0]),
          melding: meldinger[i] ?? '',
        })),
      );
      continue;
    }
    const [, mappe = '', id = ''] = /^content\/(.+)\/([^/]+)\.\w+$/.exec(sti) ?? [];
    lest.set(mappe, [...(lest.get(mappe) ?? []), { id, fil: sti, data: svar.data as never }]);
  }
  return funn.length > 0 ? funn : mellomFiler(lest);
}

/** References that point nowhere, and all else that only the graph sees. */
function mellomFiler(lest: ReadonlyMap<string, Lest[]>): Funn[] {
  const fra = (mappe: string) => lest.get(mappe) ?? [];
  const raavare = {
    ...Object.fromEntries([...alleSlag, 'x-faktor', 'tilbud'].map((s) => [s, fra(s)])),
    opptak: nesteOpptak(),
    nn: forHvertSlag((slag) => fra(`${slag}/nn`)),
  };
  try {
    byggGraf(raavare as unknown as Raavare);
    return [];
  } catch (feil) {
    if (!(feil instanceof Innholdsfeil)) throw feil;
    return feil.message
      .split('\n')
      .filter((l) => l.startsWith('  – '))
      .map((l) => {
        const [, fil = 'content', melding = l] = /^ {2}– (content\/\S+): (.+)$/.exec(l) ?? [];
        return { fil, linje: 1, melding };
      });
  }
}
