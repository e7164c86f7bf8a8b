import { fagomraader as nb } from '../nb/fagomraader.ts';

/** The same in nynorsk. */
export const fagomraader = { ...nb, tof: 'teknologi og forskingslære' } satisfies typeof nb;
