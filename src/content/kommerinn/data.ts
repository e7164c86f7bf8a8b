/** What the island of «Kommer jeg inn?» fetches: every study that has a limit, and the requirements in the shape that decides. */
import type { Kravdel, Studiedata, Studium } from '../../domain/kommerinn/studier.ts';
import { loadGraph } from '../graf/graf.ts';
import { laerested } from '../krav/laerestedsnavn.ts';
import { grenserFor, lesPoenggrenser } from '../krav/poenggrenser.ts';

/** Studies with a limit in some year, by name and place. */
async function lesStudier(): Promise<Studium[]> {
  const [graf, filer] = await Promise.all([loadGraph(), lesPoenggrenser()]);
  const studier = [...graf.utdanninger.values()].flatMap((u) =>
    u.tilbud.flatMap((t): Studium[] => {
      const grenser = grenserFor(filer, t.sokode);
      if (t.sokode === undefined || grenser.length === 0) return [];
      return [
        {
          kode: t.sokode,
          navn: t.programnavn,
          laerested: laerested(t.laerested).navn,
          sted: t.sted,
          form: [...t.form, ...(t.start ? [t.start] : [])],
          utdanning: u.id,
          krav: t.kravkode,
          grenser: grenser.map(({ aar, hoved }) => ({ aar, grense: hoved })),
          egenSkala: grenser.some((g) => g.egenSkala) || undefined,
        },
      ];
    }),
  );
  return studier.sort((a, b) =>
    `${a.navn}${a.laerested}${a.sted}`.localeCompare(`${b.navn}${b.laerested}${b.sted}`, 'nb'),
  );
}

/** Studies and requirements for the island. */
export async function studiedata(): Promise<Studiedata> {
  const { kravkoder } = await loadGraph();
  const studier = await lesStudier();
  const brukt = new Set(studier.map((s) => s.krav));
  const krav = [...kravkoder.values()].flatMap(({ id, data }): [string, Kravdel][] =>
    brukt.has(id)
      ? [
          [
            id,
            {
              kode: data.kode ?? data.navn.nb,
              krav: data.krav,
              mer: data.karakterkrav.length > 0 || data.andreKrav.length > 0,
            },
          ],
        ]
      : [],
  );
  return { krav: Object.fromEntries(krav), studier };
}
