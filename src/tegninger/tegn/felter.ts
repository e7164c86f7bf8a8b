import type { Felt } from '../bakgrunner.ts';

/** The twelve fields as signs on 24 × 24. */
export const felttegn: Record<Felt, string> = {
  energi: `f M13 2L4 14h7l-1 8l10-13h-7z`,
  hav: `f M2 12q6-8 12-5l6-3l-2 8l3 7l-7-2q-7 4-12-5z
    l M7 11h.1`,
  helse: `f M12 21Q2 14 3 8q2-6 9-1q7-5 9 1q1 6-9 13z
    a M6 12h3l2-4l2 7l2-3h3`,
  it: `f M2 4h20v13H2z
    a M8 8l-3 3l3 3M16 8l3 3l-3 3
    l M8 21h8M12 17v4`,
  data: `f M3 21v-7h4v7zM10 21V9h4v12zM17 21V4h4v17z
    l M3 9l7-5`,
  bygg: `f M4 21V11l8-7l8 7v10z
    p M10 21v-7h5v7z
    l M1 13L12 3l11 10`,
  industri: `f M12 1l2 4l4-2l1 4l4 1l-2 4l2 4l-4 1l-1 4l-4-2l-2 4l-2-4l-4 2l-1-4l-4-1l2-4l-2-4l4-1l1-4l4 2z
    p c 12 12 4`,
  klima: `f M1 21L9 6l5 8l3-4l6 11z
    p M9 6l-3 5l3 1l3-1z`,
  forskning: `p M9 2v7L3 20q0 2 2 2h14q2 0 2-2L15 9V2z
    F M6.500 15h11l2.500 5.500h-16z
    l M7 2h10`,
  luftrom: `f c 12 12 6
    l M6.500 14q-6 4-4 6q4 3 13-5t6-12q-2-2-7 2`,
  laering: `f M2 5q6-2 10 2q4-4 10-2v14q-6-2-10 2q-4-4-10-2z
    l M12 7v14`,
  mat: `f M12 22q-7-6-7-11q7 1 7 11q0-10 7-11q0 5-7 11zM12 12q-4-5 0-10q4 5 0 10z`,
};
