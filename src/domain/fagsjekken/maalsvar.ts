/**
 * The answer to «kan jeg?» for a study, an occupation or a requirement: one answer for each group of places that ask
 * for the same, because the same study may ask for different subjects at different places.
 */
import type { Fagvalg } from '../deling/fagvalg.ts';
import { type Kravsvar, type Regelaar, svarord, svarPaaKrav, type Svarord } from './kravsvar.ts';
import type { Fagsjekkdata, Kravkort, Utdanningskort, Vei } from './typer.ts';

/** One way in, and the answer for it. */
export interface Gruppesvar {
  readonly ord: Svarord;
  /** Absent for yrkesfag and fagskole, and where nobody knows the requirement. */
  readonly krav?: Kravkort | undefined;
  readonly svar?: Kravsvar | undefined;
  /** What the way goes through. */
  readonly vei: Vei;
  readonly utdanninger: readonly Utdanningskort[];
  /** Ids of places; empty for a requirement by itself and for yrkesfag. */
  readonly steder: readonly string[];
  /** How many offers (study at a place) stand behind it. */
  readonly antall: number;
  readonly antatt: boolean;
}

export interface Maalsvar {
  readonly slag: Maalslag;
  readonly id: string;
  /** The best answer among the groups. */
  readonly ord: Svarord;
  /** The most common first; what is unknown comes last. */
  readonly grupper: readonly Gruppesvar[];
}

/** annet: an occupation outside STEM. */
const slagene = ['utdanning', 'yrke', 'krav', 'annet'] as const;
export type Maalslag = (typeof slagene)[number];

/** `yrke.lege` → what it is; undefined when it does not exist. */
export function finnMaal(vil: string | undefined, data: Fagsjekkdata) {
  const [slag, id] = vil?.split('.') ?? [];
  const liste = { utdanning: data.utdanninger, yrke: data.yrker, krav: data.krav, annet: data.andre };
  const kjent = slagene.find((s) => s === slag);
  const post = kjent && liste[kjent].find((p) => p.id === id);
  return kjent && post && { slag: kjent, id: post.id };
}

/** Can somebody who has told this reach the goal that is named in it, by the rules of one admission year? */
export function svarPaaMaal(valg: Fagvalg, data: Fagsjekkdata, regler: Regelaar): Maalsvar | undefined {
  const maal = finnMaal(valg.vil, data);
  if (!maal) return undefined;
  const alle = groupsOf(maal.slag, maal.id, data).map((gruppe) => answer(gruppe, valg, data, regler));
  // A place that does not offer it is no reason to answer nothing.
  const paaStedet = alle.filter(({ steder }) => valg.sted !== undefined && steder.includes(valg.sted));
  const grupper = paaStedet.length > 0 ? paaStedet : alle;
  const ord = svarord.find((o) => grupper.some((g) => g.ord === o)) ?? 'ukjent';
  return { ...maal, ord, grupper };
}

/** The requirement as it is worded for an admission. */
const wordingFor = ({ senere, ...krav }: Kravkort, opptak: number): Kravkort =>
  senere && opptak >= senere.fra ? { ...krav, ...senere, id: krav.id } : { ...krav, senere };

type Gruppe = Omit<Gruppesvar, 'ord' | 'svar' | 'krav'> & { readonly kravId?: string | undefined };

function answer({ kravId, ...gruppe }: Gruppe, valg: Fagvalg, data: Fagsjekkdata, regler: Regelaar): Gruppesvar {
  const kjent = [...data.krav, ...data.egne].find(({ id }) => id === kravId);
  if (kjent) {
    const krav = wordingFor(kjent, regler.opptak);
    const svar = svarPaaKrav(krav, valg, regler);
    return { ...gruppe, krav, svar, ord: svar.ord };
  }
  const ord = ({ yrkesfag: 'ja', ingen: 'ja', fagskole: 'ja-hvis', studium: 'ukjent' } as const)[gruppe.vei];
  return { ...gruppe, ord };
}

function groupsOf(slag: Maalslag, id: string, data: Fagsjekkdata): Gruppe[] {
  const alene = { utdanninger: [], antall: 0, antatt: false };
  if (slag === 'krav') return [{ ...alene, kravId: id, vei: 'studium', steder: [] }];
  if (slag === 'annet') {
    const innganger = data.andre.find((y) => y.id === id)?.innganger ?? [];
    return innganger.map(({ krav, vei, steder }) => ({ ...alene, kravId: krav, vei, steder }));
  }
  const ider = slag === 'utdanning' ? [id] : (data.yrker.find((y) => y.id === id)?.utdanninger ?? []);
  const grupper = new Map<string, Gruppe>();
  for (const utdanning of data.utdanninger.filter((u) => ider.includes(u.id))) {
    const steder = utdanning.grupper.length > 0 || utdanning.vei === 'studium' ? utdanning.grupper : [{ steder: [] }];
    for (const sted of steder) {
      // Places with the same requirement are one way in; each vocational way is its own.
      const noekkel = utdanning.vei === 'studium' ? (sted.krav ?? '') : utdanning.id;
      const til = grupper.get(noekkel);
      grupper.set(noekkel, {
        kravId: sted.krav,
        vei: utdanning.vei,
        utdanninger: [...new Set([...(til?.utdanninger ?? []), utdanning])],
        steder: [...new Set([...(til?.steder ?? []), ...sted.steder])],
        antall: (til?.antall ?? 0) + sted.steder.length,
        antatt: (til?.antatt ?? true) && Boolean(sted.antatt),
      });
    }
  }
  return [...grupper.values()].sort(
    (a, b) => Number(a.kravId === undefined) - Number(b.kravId === undefined) || b.antall - a.antall,
  );
}
