import type { Grunnlag, Tilleggsslag } from '../regler/poengregler.ts';
import type { Karaktergrunnlag } from './karakterpoeng.ts';
import type { Spraakfag } from './spraakpoeng.ts';

/** All that points depend on, of one who applies. */
export interface Soeker {
  /** The year one was born; undefined: not told, and then no points for age. */
  readonly foedt?: number | undefined;
  readonly karakterer: Karaktergrunnlag;
  /** Subjects with points, by id; `vg3-naturbruk` for the programme. */
  readonly fag: readonly string[];
  readonly spraak: readonly Spraakfag[];
  readonly tillegg: readonly Tilleggsslag[];
  /** What the study gives one's sex: 0, 1 or 2. */
  readonly kjoennspoeng: number;
  /** Samisk as first language, at a study without a quota of its own for it. */
  readonly samisk: boolean;
  readonly grunnlag: Grunnlag;
  /** Has the school marked the diploma as a first diploma (or will it)? */
  readonly foerstegang: boolean;
}
