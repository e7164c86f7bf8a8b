/**
 * Films and people, as they may be shown on the day of the build. The only door to both: whoever's consent has ended is on
 * no page, in no list and in no search of this build.
 */
import { existsSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { visbare } from '../../domain/samtykke/samtykke.ts';
import { InnholdsfeilSamling } from '../graf/feil.ts';
import { byggedag } from '../regler/dag.ts';
import type { FilmData } from '../skjema/film.ts';
import type { MenneskeData } from '../skjema/menneske.ts';
import { filmfiler, menneskefiler } from './filer.ts';

export interface Film {
  id: string;
  data: FilmData;
}
export interface Menneske {
  id: string;
  data: MenneskeData;
}

/** The places that a film or a person can be shown, beside the overview. */
export type Sted = 'fortellinger' | 'yrker' | 'fag' | 'tiltak';

let alle: Promise<{ filmer: Film[]; mennesker: Menneske[] }> | undefined;

/** Everything that may be shown. */
export function folk() {
  alle ??= les();
  return alle;
}

const samlingFor = { fortellinger: 'xfaktor', yrker: 'yrker', fag: 'fag', tiltak: 'tiltak' } as const;

/** @throws Innholdsfeil with one line a fault: names that nobody has, and files that are not there */
async function les(): Promise<{ filmer: Film[]; mennesker: Menneske[] }> {
  const [filmer, mennesker] = await Promise.all([getCollection('filmer'), getCollection('mennesker')]);
  if (filmer.length === 0 && mennesker.length === 0) return { filmer: [], mennesker: [] };
  const feil = new InnholdsfeilSamling();
  const finnes = (sti: string, fil: string) => {
    if (!existsSync(`public${fil}`)) feil.linje(`${sti}: finner ikke filen public${fil}.`);
  };
  for (const [felt, samling] of Object.entries(samlingFor) as [Sted, (typeof samlingFor)[Sted]][]) {
    const kjente = (await getCollection(samling)).map((e) => e.id);
    for (const { id, data, collection } of [...filmer, ...mennesker])
      for (const navn of data.vises[felt])
        if (!kjente.includes(navn))
          feil.ukjent(
            `content/${collection}/${id}.yaml`,
            `vises.${felt}`,
            felt === 'fortellinger' ? 'x-faktor' : felt,
            navn,
            kjente,
          );
  }
  const fag = (await getCollection('fag')).map((f) => f.id);
  for (const { id, data } of mennesker) {
    const sti = `content/mennesker/${id}.yaml`;
    for (const f of data.fag) if (!fag.includes(f.id)) feil.ukjent(sti, 'fag', 'fag', f.id, fag);
    for (const fil of menneskefiler(data)) finnes(sti, fil);
  }
  const navnene = mennesker.map((m) => m.id);
  for (const { id, data } of filmer) {
    const sti = `content/filmer/${id}.yaml`;
    for (const m of data.mennesker) if (!navnene.includes(m)) feil.ukjent(sti, 'mennesker', 'mennesker', m, navnene);
    for (const fil of filmfiler(data)) finnes(sti, fil);
  }
  feil.kastHvisNoen();
  const ja = visbare(
    mennesker.map(({ id, data }) => ({ id, samtykke: data.samtykke, filer: menneskefiler(data) })),
    filmer.map(({ id, data }) => ({ id, mennesker: data.mennesker, filer: filmfiler(data) })),
    byggedag(),
  );
  return {
    filmer: filmer.filter((f) => ja.filmer.has(f.id)),
    mennesker: mennesker.filter((m) => ja.mennesker.has(m.id)),
  };
}

/** Films and people of one place. @param id the entry there; left out for the overview */
export async function folkPaa(sted: Sted | 'oversikt', id = ''): Promise<{ filmer: Film[]; mennesker: Menneske[] }> {
  const { filmer, mennesker } = await folk();
  const her = ({ data: { vises } }: Film | Menneske) =>
    sted === 'oversikt' ? vises.oversikt : vises[sted].includes(id);
  return { filmer: filmer.filter(her), mennesker: mennesker.filter(her) };
}
