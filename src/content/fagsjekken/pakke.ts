/** Fagsjekken's data as the island is woken with them: a file of their own, so that the page is one round trip. */
import { pakk } from '../../domain/fagsjekken/pakke.ts';
import type { Spraak } from '../../i18n/spraak.ts';
import { fagsjekkdata } from './data.ts';

export const fagsjekkpakke = async (spraak: Spraak): Promise<string> => pakk(await fagsjekkdata(spraak));
