/** Ways in that are not offers of a study: those of occupations outside STEM, and of a fagskole with its own requirement. */
import type { AnnetYrke, Inngang, Kravkort } from '../../domain/fagsjekken/typer.ts';
import type { Graf } from '../graf/noder.ts';
import { laerested } from '../krav/laerestedsnavn.ts';
import type { AndreYrkeData } from '../skjema/andreYrke.ts';
import type { InngangData } from '../skjema/inngang.ts';

/** A file of content/andre-yrker. */
export interface AndreYrkeInnlegg {
  readonly id: string;
  readonly data: AndreYrkeData;
}

interface Inngangsdata {
  readonly andre: AnnetYrke[];
  /** Requirements without a page, by the id of what asks for them. */
  readonly egne: ReadonlyMap<string, Kravkort>;
  /** Places that only these name: id and short name. */
  readonly steder: ReadonlyMap<string, string>;
}

/** @throws when one refers to a kravkode that does not exist. */
export function innganger(andreYrker: readonly AndreYrkeInnlegg[], graf: Graf): Inngangsdata {
  const egne = new Map<string, Kravkort>();
  const steder = new Map<string, string>();
  const yrker = [...andreYrker].sort((a, b) => a.id.localeCompare(b.id));
  const andre = yrker.map(({ id, data }) => ({
    id,
    innganger: data.innganger.map((inngang, i): Inngang => {
      const krav = requirement(`${id}-${i + 1}`, inngang, graf);
      if (typeof krav === 'object') egne.set(krav.id, krav);
      for (const navn of inngang.steder) steder.set(laerested(navn).id, laerested(navn).navn);
      return {
        krav: typeof krav === 'object' ? krav.id : krav,
        vei: inngang.vei,
        steder: inngang.steder.map((navn) => laerested(navn).id),
      };
    }),
  }));
  for (const u of graf.utdanninger.values()) {
    const krav = u.data.inntak && requirement(u.id, u.data.inntak, graf);
    if (typeof krav === 'object') egne.set(krav.id, krav);
  }
  return { andre, egne, steder };
}

/** The id of a requirement with a page, or one of its own; undefined for a trade certificate and where nothing is asked. */
function requirement(id: string, inngang: InngangData, graf: Graf): string | Kravkort | undefined {
  const { vei, kravkode, krav, karakterkrav, studiekompetanse, annet } = inngang;
  if (vei === 'yrkesfag' || vei === 'ingen') return undefined;
  const kode = kravkode === undefined ? undefined : graf.kravkoder.get(kravkode);
  if (kravkode !== undefined && !kode) throw new Error(`innganger i ${id}: kravkoden «${kravkode}» finnes ikke`);
  if (kode && !krav && !studiekompetanse && karakterkrav.length === 0 && !annet) return kode.id;
  return {
    id,
    krav: krav ?? kode?.data.krav ?? { alle: [] },
    karakterkrav: [...(kode?.data.karakterkrav ?? []), ...karakterkrav],
    andreKrav: annet ? [id] : [],
    studiekompetanse: studiekompetanse ?? kode?.data.studiekompetanse ?? 'generell',
  };
}
