/**
 * «Which doors does this subject open, alone and in company?», computed from the graph. Sample (Fysikk 1):
 *
 *     alone: nothing · with R1: BIOI and FLYFAG, 2 studies · with R1 and R2: HING, SIVING, ING4R2 …, 60 studies
 *
 * A door is a study that opens when the subject is added to the others. A study that these open without it, at any place
 * that offers it, is no door of this subject.
 */
import { aapnesAv, ettFagTil } from '../opptak/aapner.ts';
import { kanStaaSammen } from '../opptak/gyldig.ts';
import type { Fagform, Kravform, Studieform } from './former.ts';

/** The two parts of the graph that doors are counted in, by id. */
interface Dorgraf<F, K> {
  fag: ReadonlyMap<string, F>;
  kravkoder: ReadonlyMap<string, K>;
}

export interface Dor<F extends Fagform, K extends Kravform> {
  /** The other subjects, in the order one reads them; empty: the subject alone. */
  selskap: F[];
  /** The requirements whose subjects are in place with this one, and not without it. */
  koder: K[];
  /** Studies that ask for one of them, most offers first. */
  studier: K['utdanninger'][number][];
  /** R1 is in the company, and S1 with S2 in its place would open the same. */
  ellerS: boolean;
}

/** Company that a subject of mathematics usually keeps; all other subjects stand with R1 and R2. */
const matematikk: Record<string, string[][]> = {
  r1: [['r2'], ['r2', 'fysikk-1']],
  r2: [['r1'], ['r1', 'fysikk-1']],
  s1: [['s2'], ['s2', 'kjemi-1', 'kjemi-2']],
  s2: [['s1'], ['s1', 'kjemi-1', 'kjemi-2']],
};

/** Elective subjects that come before this one. */
const grunnlag = (fag: Fagform, graf: Pick<Dorgraf<Fagform, Kravform>, 'fag'>): string[] =>
  fag.data.byggerPaa.flatMap((id) => {
    const node = graf.fag.get(id);
    return node?.data.type === 'programfag' ? [...grunnlag(node, graf), id] : [];
  });

function selskaper(fag: Fagform, graf: Pick<Dorgraf<Fagform, Kravform>, 'fag'>): string[][] {
  const faste = grunnlag(fag, graf);
  const neste = fag.grunnlagFor.filter((f) => f.data.type === 'programfag').map((f) => f.id)[0];
  const andre = matematikk[fag.id] ?? [[...faste, 'r1'], [...faste, 'r1', 'r2'], ...(neste ? [['r1', neste]] : [])];
  return [[], ...andre];
}

/** One item for each company, the subject alone first. None for a subject that no requirement names. */
export function dorer<F extends Fagform, K extends Kravform>(fag: F, graf: Dorgraf<F, K>, opptak: number): Dor<F, K>[] {
  if (!fag.kravkoder.length) return [];
  const regler = [...graf.kravkoder.values()].map(({ id, data }) => ({ id, krav: data.krav }));
  const noder = <T>(ider: readonly string[], fra: ReadonlyMap<string, T>) =>
    ider.flatMap((id) => {
      const node = fra.get(id);
      return node ? [node] : [];
    });
  const aapner = (selskap: readonly string[]) => ettFagTil(regler, selskap, [fag.id])[0]?.aapner ?? [];
  return selskaper(fag, graf).map((selskap) => {
    const uten = new Set(aapnesAv(regler, selskap));
    const nye = noder(aapner(selskap), graf.kravkoder);
    const medS = selskap.flatMap((id) => (id === 'r1' ? ['s1', 's2'] : [id]));
    const studier = [...new Set(nye.flatMap((k) => k.utdanninger))]
      .filter((u) => !u.kravkoder.some((k) => uten.has(k.id)))
      .sort((a, b) => b.tilbud.length - a.tilbud.length);
    const ellerS =
      medS.length > selskap.length &&
      kanStaaSammen([...medS, fag.id], opptak) &&
      aapner(medS).join() === nye.map((k) => k.id).join();
    return { selskap: noder(selskap, graf.fag), koder: nye, studier, ellerS };
  });
}

/** All studies that the site knows the subjects of: what the numbers of `dorer` are out of. */
export const studierMedKjentKrav = (graf: { utdanninger: ReadonlyMap<string, Studieform> }): number =>
  [...graf.utdanninger.values()].filter((u) => u.kravkoder.length).length;
