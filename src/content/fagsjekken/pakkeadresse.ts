import type { Spraak } from '../../i18n/spraak.ts';

/** The file's name in src/pages/fagsjekken. */
export const pakkefil = (spraak: Spraak): string => `pakke-${spraak}`;

/** Where the data that Fagsjekken's island is woken with lie; see domain/fagsjekken/pakke.ts for their form. */
export const pakkeadresse = (spraak: Spraak): string => `/fagsjekken/${pakkefil(spraak)}.json`;
