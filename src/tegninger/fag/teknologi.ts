import { o } from '../typer.ts';

/** Subjects in information technology, technology and research methods. */
export const teknologi = {
  // A page that wants to give you a cookie, and you who may say no.
  'it-1': [
    'it',
    o(
      'mus',
      `p M2 6h54v46H2z
    f M2 6h54v10H2z
    c M8 11h.1M14 11h.1M20 11h.1
    u M14 34q0-13 14-13q-1 6 5 6q0 6 7 5q2 14-12 15q-14-1-14-13z
    z c 22 32 1.500
    z c 26 40 1.500
    z c 33 39 1.500
    z c 20 39 1
    l M47 40v-5q0-5 5-5t5 5v5
    s M43 40h18v18H43z
    k M52 47v4`,
    ),
  ],
  // Blocks that fit, and one bug that does not.
  'it-2': [
    'it',
    o(
      'sommerfugl',
      `f M4 40h26v20H4z
    y M32 40h28v20H32z
    v M16 20h28v20H16z
    f M7 35h6v5H7z
    q M20 15h7v5h-7zM33 15h7v5h-7z
    y M48 35h7v5h-7z
    r M10 48q-2 8 6 8t8-6t-6-6t-8 4z
    t M12 46l-4-3M22 46l3-3M10 52H6M24 52h4M14 45v10
    s M40 48h12v6H40z
    p M46 6h12v8H46z
    t M49 10h6`,
    ),
  ],
  // The hare and the fox that live in a program.
  'programmering-x': [
    'it',
    o(
      'rev',
      `q M2 4h60v42H2z
    n M6 8h52v34H6z
    q M24 46h16v8H24zM16 54h32v6H16z
    t M6 20h52M6 31h52M19 8v34M32 8v34M45 8v34
    p M12 26v-9q-1-6 2-6t3 6q1-6 4-6t1 7v8q2 8-5 8t-5-8z
    z c 15 24 1
    z c 20 24 1
    o M42 40q-4-8 0-12v-6l4 3h4l4-3v6q4 4 0 12z
    z c 46 30 1
    z c 51 30 1
    s M34 10h9v9h-9z`,
    ),
  ],
  // A small car that feels its way with two sensors.
  'tof-1': [
    'industri',
    o(
      'katt',
      `n M8 24h40v22H8z
    z M18 28h16v12H18z
    t M18 31h-4M18 36h-4M34 31h4M34 36h4M24 28v-4M29 28v-4
    b c 16 50 9
    b c 42 50 9
    i c 16 50 3
    i c 42 50 3
    q M48 28h8v12h-8z
    s c 52 34 3
    x M60 28q4 6 0 12
    l M12 24V10M12 10h8
    o c 22 10 3
    t M40 24q4-10 0-14`,
    ),
  ],
  // An egg, a parachute and a year of measuring.
  'tof-2': [
    'industri',
    o(
      'fugl',
      `o M6 24Q8 2 32 2t26 22q-6-5-13 0q-6-5-13 0q-6-5-13 0q-7-5-13 0z
    y M19 24Q20 6 32 2q12 4 13 22q-6-5-13 0q-7-5-13 0z
    t M6 24l20 18M19 24l9 17M45 24l-9 17M58 24L38 42
    u M24 42h16l-3 8H27z
    p M25 46q0-8 7-8t7 8z
    p M6 56h52v4H6z
    s M46 44h10v12H46z
    k M49 48h4M49 52h2
    t M12 56v-4M18 56v-2M24 56v-4`,
    ),
  ],
  // A plant that asks for water itself.
  'tof-x': [
    'industri',
    o(
      'plante',
      `o M10 40h28l-4 20H14z
    n M24 40V22M24 30Q10 30 8 16q14 0 16 14q0-18 14-20q4 16-14 20z
    l M24 40V28
    v M30 46l3-8h3l-2 8z
    l M35 38q4-8 10-6
    q M42 26h20v22H42z
    z M46 30h12v8H46z
    s M46 42h6v3h-6z
    j M49 34h6
    v M14 8q4 5 0 7q-5-2 0-7z
    t M56 43h2M52 26v-4`,
    ),
  ],
} as const;
