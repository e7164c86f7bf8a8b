/** The limits of admission, by study code. */
import { getCollection } from 'astro:content';
import type { Grense } from '../../domain/poeng/grense.ts';
import { loadGraph } from '../graf/graf.ts';
import type { Kilde } from '../skjema/felles.ts';
import type { PoenggrenserData } from '../skjema/poenggrenser.ts';
import { laerested } from './laerestedsnavn.ts';
import { programnavn } from './programnavn.ts';

/** The limits of one study in one year. */
export interface Aarsgrense {
  aar: number;
  hoved: Grense;
  supplering?: Grense | undefined;
  /** Counted with an entrance test: not comparable with others. */
  egenSkala: boolean;
  kilde: Kilde;
}

const tilGrense = ([foerstegang, ordinaer]: readonly [Grense['foerstegang'], Grense['ordinaer']]): Grense => ({
  foerstegang,
  ordinaer,
});

/** One study's limits, the newest year first. */
export const grenserFor = (filer: readonly PoenggrenserData[], sokode: string | undefined): Aarsgrense[] =>
  [...filer]
    .sort((a, b) => b.aar - a.aar)
    .flatMap(({ aar, kilde, egenSkala, grenser }) => {
      const egne = sokode === undefined ? undefined : grenser[sokode];
      if (!egne || sokode === undefined) return [];
      return [
        {
          aar,
          kilde,
          hoved: tilGrense(egne.hoved),
          supplering: egne.supplering && tilGrense(egne.supplering),
          egenSkala: egenSkala.includes(sokode),
        },
      ];
    });

/** All years, the newest first. */
export const lesPoenggrenser = async (): Promise<PoenggrenserData[]> =>
  (await getCollection('poenggrenser')).map(({ data }) => data).sort((a, b) => b.aar - a.aar);

/** One row of the table of all limits; `grenser` has one place a year, the newest first, empty where there is none. */
export interface Grenserad {
  kode: string;
  navn: string;
  sted: string;
  grenser: (Aarsgrense | undefined)[];
}

/** Every study with a limit in some year, by name. */
export async function grensetabell(filer: readonly PoenggrenserData[]): Promise<Grenserad[]> {
  const { utdanninger } = await loadGraph();
  const rader = [...utdanninger.values()].flatMap(({ tilbud }) =>
    tilbud.flatMap((t): Grenserad[] => {
      const egne = grenserFor(filer, t.sokode);
      if (t.sokode === undefined || egne.length === 0) return [];
      const form = t.form.length > 0 ? ` (${t.form.join(', ')})` : '';
      return [
        {
          kode: t.sokode,
          navn: `${programnavn(t.programnavn)}${form}`,
          sted: `${laerested(t.laerested).navn} ${t.sted}`,
          grenser: filer.map(({ aar }) => egne.find((g) => g.aar === aar)),
        },
      ];
    }),
  );
  return rader.sort((a, b) => `${a.navn}${a.sted}`.localeCompare(`${b.navn}${b.sted}`, 'nb'));
}
