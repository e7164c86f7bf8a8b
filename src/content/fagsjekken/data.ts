/** Reads what Fagsjekken's data are made of. */
import { getCollection } from 'astro:content';
import type { Fagsjekkdata } from '../../domain/fagsjekken/typer.ts';
import type { Spraak } from '../../i18n/spraak.ts';
import { loadGraph } from '../graf/graf.ts';
import { lesRegel } from '../regler/regler.ts';
import { lagFagsjekkdata } from './lagData.ts';

/** The data of Fagsjekken in one language. */
export async function fagsjekkdata(spraak: Spraak): Promise<Fagsjekkdata> {
  const [graf, andreYrker, { perioder }] = await Promise.all([
    loadGraph(),
    getCollection('andreYrker'),
    lesRegel('realfagspoeng'),
  ]);
  return lagFagsjekkdata({ graf, andreYrker, realfagspoeng: perioder }, spraak);
}
