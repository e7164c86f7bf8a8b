import { o } from '../typer.ts';

/** Subjects in mathematics. */
export const matematikk = {
  // A pizza, and the part of it that is yours.
  '1p': [
    'laering',
    o(
      'mus',
      `y M30 8A26 26 0 1 0 56 34H30z
    o M30 14A20 20 0 1 0 50 34H30z
    l M30 34L12 52M30 34l18 18M30 34L12 16M30 34H4M30 34v26
    r c 20 24 3
    r c 22 44 3
    r c 40 43 3
    n c 14 36 2
    n c 33 50 2
    g 36 28
    s M0 0V-24a24 24 0 0 1 24 24z
    r c 9 -9 3
    /g`,
    ),
  ],
  // A pair of scales: an unknown box weighs as much as three known.
  '1t': [
    'laering',
    o(
      'ugle',
      `u M29 14h6v42h-6z
    q M16 56h32v4H16z
    l M8 16h48M12 16L3 38M12 16l9 22M52 16l-9 22M52 16l9 22
    f M2 38h20q-2 8-10 8T2 38zM42 38h20q-2 8-10 8t-10-8z
    s M4 23h15v15H4z
    k M8 27l7 7M15 27l-7 7
    v M44 30h8v8h-8zM52 30h8v8h-8zM48 22h8v8h-8z
    y c 32 14 4`,
    ),
  ],
  // A pig that grows by itself, if one waits.
  '2p': [
    'laering',
    o(
      'sau',
      `f M8 36q0-18 22-18q10 0 16 4l8-4v10q4 4 4 8h4v10h-6q-2 4-6 6v8h-9v-5H26v5h-9v-7q-9-6-9-17z
    Z M8 36q4 14 22 14t24-4q-2 4-5 6H22q-12-2-14-16z
    l M8 36q-6 0-4-6q4 0 2 4
    e M48 32h.1
    z M22 20h14v3H22z
    y c 29 9 7
    k M29 6v6
    s M40 24q4-2 6 2l-4 3z
    t M60 40h-3`,
    ),
  ],
  // A board on a curve: it lies along the tangent.
  r1: [
    'data',
    o(
      'snegl',
      `f M2 60V56Q14 54 22 38T44 12q8-6 18 0v48z
    l M2 56Q14 54 22 38T44 12q8-6 18 0
    g 26 30 1 -56
    s M-20-8h36q4 0 6-4l2 3q-3 7-8 7h-34q-4 0-6-5l3-2z
    q c -11 2 3.500
    q c 10 2 3.500
    /g
    t M6 20L18 6M50 34h6M54 42h4M38 44h6`,
    ),
  ],
  // The area under a wave, laid out in blocks.
  r2: [
    'data',
    o(
      'maur',
      `f M6 36h8v22H6zM14 24h8v34h-8zM22 18h8v40h-8zM30 24h8v34h-8zM38 36h8v22h-8z
    l M2 4v54h60M2 40Q12 14 26 14t18 20t16 8
    t M1 12h3M1 24h3
    c M10 42v10M18 31v20M26 26v26M34 31v20M42 42v10
    s M46 46h8v12h-8z
    h M63 58V48l-6-3l-6-9l3-2l9 8z`,
    ),
  ],
  // Balls that choose left or right, and end as a heap.
  s1: [
    'data',
    o(
      'fugl',
      `p M4 18h56v42H4z
    u M22 4h20l-6 12h-8z
    t M16 44v16M26 44v16M36 44v16M46 44v16
    b c 32 24 1.500
    b c 26 31 1.500
    b c 38 31 1.500
    b c 20 38 1.500
    b c 32 38 1.500
    b c 44 38 1.500
    f c 21 55 3.500
    f c 31 55 3.500
    f c 31 47 3.500
    f c 41 55 3.500
    f c 41 48 3.500
    f c 51 55 3.500
    f c 10 55 3.500
    f c 32 9 3
    s c 35 31 4
    j M33 20q-4 4 0 7`,
    ),
  ],
  // The bell curve is a bell.
  s2: [
    'data',
    o(
      'katt',
      `f M2 52q14-2 18-22Q24 8 32 8t12 22q4 20 18 22z
    S M50 46q4 5 12 6H46z
    l M2 52q14-2 18-22Q24 8 32 8t12 22q4 20 18 22z
    y M26 52a6 6 0 0 0 12 0z
    l M32 8V2M29 2h6
    t M32 14v30M22 30v18M42 30v18
    x M10 20q-6 6-4 14M54 20q6 6 4 14
    l M2 52h60`,
    ),
  ],
  // Coins that grow the way plants do.
  'matematikk-for-okonomi': [
    'data',
    o(
      'sommerfugl',
      `y M2 50h14v10H2zM18 44h14v16H18zM34 32h14v28H34z
    t M2 55h14M18 52h14M34 40h14M34 48h14M34 54h14
    s M50 56h12v4H50z
    x M4 42q22-2 30-16t18-22
    l M41 32V18
    n M41 22q-10 0-11-9q10 0 11 9q1-10 11-10q0 10-11 10z
    l M44 4l8 0v8
    s c 56 38 5
    k M56 35v6`,
    ),
  ],
  // A triangle that cannot be, and is drawn all the same.
  'matematikk-x': [
    'data',
    o(
      'ugle',
      `f M11 58.900L60.400 58.900L56.700 52.500L49.300 52.500L35.700 28.900L32 35.300L41.900 52.500L14.700 52.500z
    y M56.700 52.500L32 9.700L28.300 16.100L32 22.500L18.400 46.100L25.800 46.100L35.700 28.900L49.300 52.500z
    v M28.300 16.100L3.600 58.900L11 58.900L14.700 52.500L41.900 52.500L38.200 46.100L18.400 46.100L32 22.500z
    s c 20 12 4
    t M12 20l-3 2M50 12l4-3M54 18l5-1`,
    ),
  ],
  // A target, and how sure the thrower can be.
  statistikk: [
    'data',
    o(
      'papirfly',
      `u M14 50l-6 10M50 50l6 10
    p c 32 30 27
    f c 32 30 19
    p c 32 30 11
    z c 32 30 4
    s c 40 24 4
    y c 44 32 3
    y c 37 36 3
    y c 46 20 3
    v c 30 18 3
    l M48 16l10-10M58 6l-1-5M58 6l5 1
    t M12 12l-4-4`,
    ),
  ],
} as const;
