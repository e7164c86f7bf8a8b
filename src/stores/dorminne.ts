/**
 * What pages of occupations may know about one's subjects, without Fagsjekken's code: which occupations have a way in with
 * the subjects one has and takes, and which have none. Only for those who asked Fagsjekken to remember.
 *
 * SAMPLE     fagsjekken-kort = ",lege,bioingenior,-pilot,"     (a minus: no way in yet; left out: nobody knows)
 * LIFECYCLE  Every tap in Fagsjekken takes it away, and it is written when the doors are counted; «Slett fagene mine» removes
 *            it with the subjects. Read by elements/node/kanJeg.ts.
 */
import { type Dor, erVei } from '../domain/fagsjekken/dorer.ts';
import { skrivLager } from './lager.ts';

const kortnoekkel = 'fagsjekken-kort';

/** `,lege,-pilot,`: every occupation that there is an answer for. */
export const somTekst = (yrker: ReadonlyMap<string, Dor>): string =>
  `,${[...yrker].flatMap(([id, dor]) => (erVei(dor) ? [id] : dor === 'stengt' ? [`-${id}`] : [])).join(',')},`;

export const skrivDorer = (yrker: ReadonlyMap<string, Dor>): void => skrivLager(kortnoekkel, somTekst(yrker));

export const glemDorer = (): void => skrivLager(kortnoekkel, '');
