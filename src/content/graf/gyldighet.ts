import { gjelderI, type Gjelder } from '../../domain/regler/periode.ts';

interface Datert {
  readonly id: string;
  readonly data: { readonly gjelder: Partial<Gjelder>; readonly tidligere?: string[] | undefined };
}

/** Requirement codes sorted by one admission. */
export interface Aarsutvalg<K extends Datert> {
  /** Those that hold. */
  readonly gjeldende: K[];
  /** Those that do not: over, or yet to come. */
  readonly utenfor: ReadonlySet<string>;
  /** What takes the place of one that holds, when its time is over: the one that names it under `tidligere`. */
  readonly senere: ReadonlyMap<string, K>;
}

/**
 * Which requirement codes hold for an admission? A requirement that changes is two files: the old one ends
 * (`gjelder: { til: 2027 }`), and the new one (`gjelder: { fra: 2028 }`, `tidligere: [gammelt-navn]`) takes over its name,
 * its address and all that refers to it.
 */
export function kravkoderFor<K extends Datert>(kravkoder: readonly K[], opptak: number): Aarsutvalg<K> {
  const gjeldende = kravkoder.filter(({ data }) => gjelderI(data.gjelder, opptak));
  const kommende = kravkoder.filter(({ data }) => (data.gjelder.fra ?? 0) > opptak);
  return {
    gjeldende,
    utenfor: new Set(kravkoder.filter((k) => !gjeldende.includes(k)).map(({ id }) => id)),
    senere: new Map(
      gjeldende.flatMap((k) => {
        const [neste] = kommende
          .filter(({ data }) => data.tidligere?.includes(k.id))
          .sort((a, b) => (a.data.gjelder.fra ?? 0) - (b.data.gjelder.fra ?? 0));
        return neste ? [[k.id, neste] as const] : [];
      }),
    ),
  };
}
