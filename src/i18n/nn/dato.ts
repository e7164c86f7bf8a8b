import type { dato as nb } from '../nb/dato.ts';

/** The same in nynorsk. */
export const dato = {
  skrevet: '{dag}. {maaned} {aar}',
  maaneder: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
} satisfies typeof nb;
