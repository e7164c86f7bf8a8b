/** Small surprises, one in each scene. Each stands on its own 0,0 (feet or middle), about 24 units tall. */
import { mal } from './pensel.ts';

const linjer = {
  katt: `b M-8 0c-2-9 1-13 5-15l-2-7l5 3h5l4-4v9q-1 4-4 5q3 5 2 9zM-8-1q-8 1-8-8
    j M1-14h.1M6-14h.1`,
  mus: `i M-9 0q-1-9 8-9q7-1 10 6l2 3zM9-1
    q c 3 -9 3.5
    t M-9-1q-8 1-8-7M8-4h.1`,
  and: `y M-10-10q4 5 9 1q-3-3-2-7a5 5 0 0 1 10-1l4 2l-4 2q-1 3 1 5q-2 9-10 8q-8 0-8-10z
    t M3-17h.1`,
  fugl: `r M-9-4q0-9 8-10q4-6 9-2l4 3l-4 2q0 9-9 9q-4 0-8-2l-6 2z
    t M-2 0v-2M3 0v-2M6-14h.1`,
  maake: `l M-14-6q8-6 14 4q6-10 14-4`,
  fisk: `o M-12 0q10-10 20 0q-10 10-20 0zM8 0l8-6v12z
    t M-7-1h.1
    p M-24-4l6 2v8l-6-2zM-12-4l-6 2v8l6-2z`,
  sommerfugl: `m M0 0q-12-14-11 0q-6 8 11 4q17 4 11-4q1-14-11 0z
    l M0-4v12`,
  snegl: `u M-12 0q0-3 6-3h10q2-8 6-8q2 8-2 11z
    o c -2 -8 7
    t M-2-8h3a3 3 0 0 1-6 1M9-11l2-5M9-11l-2-4`,
  papirfly: `p M-16 0l34-12l-16 22l-4-8zM-2 2l20-14`,
  kopp: `p M-8-13h15v9q-1 4-7 4q-7 0-8-4zM7-11q7 0 5 5q-1 2-5 2
    t M-4-18q-2-2 0-5M2-18q-2-2 0-5`,
  rev: `o M-10 0q-3-12 4-15l-2-8l6 3h4l5-3v9q-2 4-4 5q4 6 3 9zM-10-1q-12 2-12-10q6 2 12 6
    t M1-15h.1M6-15h.1
    P M-1-12q4 4 8 0l-4 5z`,
  ugle: `u M-8 0q-5-12 0-22l4 3h8l4-3q5 10 0 22z
    p c -4 -14 3.5
    p c 4 -14 3.5
    t M-4-14h.1M4-14h.1M0-11v2`,
  plante: `n M0-10q-9-1-10-10q9 0 10 10q0-12 8-13q2 10-8 13z
    o M-6-10h12l-2 10h-8z`,
  edderkopp: `t M0-30v22M-5-2l-6-5v-6M-5 1l-7 1v6M5-2l6-5v-6M5 1l7 1v6
    b c 0 -1 6`,
  maur: `b M-12-3q3-4 6 0q3-3 6 0q4-5 8 0q-4 5-8 0q-3 3-6 0q-3 3-6 0z
    t M-5-2l-2 2M-2-2v2M2-2l2 2M8-5l3-3`,
  stovel: `b M-6-22h9v13q8 1 8 9h-17z
    a M-6-17h9`,
  sopp: `r M-13-10q3-12 13-12t13 12z
    p M-4-10h8l2 10h-12z
    a M-5-15h.1M3-17h.1M7-13h.1`,
  mark: `h M-6 0q-2-14 5-14t5 10v4h-5q1-9-1-9t0 9z
    t M-1-11h.1`,
  krabbe: `o M-9-1q-2-9 9-9t9 9zM-9-6q-7-1-5-9q5 1 5 9M9-6q7-1 5-9q-5 1-5 9
    t M-6-1l-4 1M6-1l4 1M-3-7h.1M3-7h.1`,
  pinnsvin: `u M-12 0l-1-5l4 1v-6l4 2l2-6l4 4l5-4v6l6-1q4 7 6 9z
    t M8-4h.1M14-1h.1`,
  pingvin: `b M-8 0q-3-22 8-23q10 1 8 23z
    P M-4-1q-3-14 4-15q7 1 4 15z
    y M-3-17h6l-3 4z`,
  hund: `u M-12 0v-13q-4-1-5-6q4 3 9 2h8l2-6l7 2l4 3q-1 4-7 4v14h-4v-7h-7v7z
    t M6-18h.1`,
  sokk: `s M-5-16h9v11l7 3q2 5-3 5h-10q-4 0-3-5z
    k M-5-11h9`,
  ballong: `r M0 0q-10-8-9-16a9 9 0 0 1 18 0q1 8-9 16z
    t M0 0q-4 6 0 10t0 10`,
  robot: `i r -8 -16 16 11 3
    t M0-16v-5
    j M-3-11h.1M4-11h.1
    l M-4-5v5M4-5v5`,
  sau: `p M-11-5q-5-3-1-7q0-5 5-4q3-4 7-1q5-2 6 2q5 2 1 7q0 4-4 3h-11zM-6-4v4M5-4v4
    b M10-13q7-3 7 3q-3 4-7 2z`,
  brod: `u M-13 0v-7q-2-8 13-8t13 8v7z
    t M-6-10l3 5M0-11l3 5M6-10l3 5`,
} as const;

/** The names that a scene may call for. */
export type Overraskelse = keyof typeof linjer;

/** The surprise, drawn at a place in the scene. */
export const overraskelse = (navn: Overraskelse, x: number, y: number): string =>
  `<g transform="translate(${x} ${y}) scale(1.25)" class="tg-s">${mal(linjer[navn])}</g>`;
