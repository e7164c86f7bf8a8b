import type { Felt } from '../bakgrunner.ts';
import type { Objekt } from '../typer.ts';
import { matematikk } from './matematikk.ts';
import { naturfag } from './naturfag.ts';
import { teknologi } from './teknologi.ts';

/** Every subject's object, and the field whose scene and colour it borrows. */
export const fagtegninger: Record<string, readonly [Felt, Objekt]> = { ...matematikk, ...naturfag, ...teknologi };
