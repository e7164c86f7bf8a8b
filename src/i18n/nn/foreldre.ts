import type { foreldre as nb } from '../nb/foreldre.ts';

/** The same in nynorsk. */
export const foreldre = {
  tittel: 'Foreldre: dette bør du vite',
  ingress: 'Det viktigaste om fagval, fristar og kven som kan hjelpe, på fire språk til.',
} satisfies typeof nb;
