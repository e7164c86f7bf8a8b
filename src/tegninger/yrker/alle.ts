import type { Felt } from '../bakgrunner.ts';
import type { Objekt } from '../typer.ts';
import { bygg } from './bygg.ts';
import { data } from './data.ts';
import { energi } from './energi.ts';
import { forskning } from './forskning.ts';
import { hav } from './hav.ts';
import { helse } from './helse.ts';
import { industri } from './industri.ts';
import { it } from './it.ts';
import { klima } from './klima.ts';
import { laering } from './laering.ts';
import { luftrom } from './luftrom.ts';
import { mat } from './mat.ts';

/** Every occupation's object, by field and slug. */
export const yrkestegninger: Record<Felt, Record<string, Objekt>> = {
  energi,
  hav,
  helse,
  it,
  data,
  bygg,
  industri,
  klima,
  forskning,
  luftrom,
  laering,
  mat,
};
