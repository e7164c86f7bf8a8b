import { dagINorge } from '../domain/kalender/frist.ts';

/** Today in Norway; on a site that an editor built for another day (`DATO=2028-03-01`), that day. */
export const iDag = (): string => document.documentElement.dataset.dag ?? dagINorge(new Date());
