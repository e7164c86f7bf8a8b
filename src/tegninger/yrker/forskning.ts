import { o } from '../typer.ts';

/** Occupations in research. */
export const forskning = {
  // Many drawers, one string through them all.
  'fou-leder': o(
    'katt',
    `u M4 4h52v52H4zM8 56v4M52 56v4
    q M8 8h13v12H8zM24 8h13v12H24zM40 8h12v12H40zM8 24h13v12H8zM40 24h12v12H40zM8 40h13v12H8zM24 40h13v12H24zM40 40h12v12H40z
    z M24 24h13v12H24z
    f M22 30h17v10H22z
    e M14 14q8 8 16 0t16 0q4 12 0 16t-16 6t-16-6q-4 12 0 16t16 0
    j M14 14q8 8 16 0t16 0q4 12 0 16t-16 6t-16-6q-4 12 0 16t16 0
    s c 46 50 7
    k M41 47l10 5M41 52l9-6`,
  ),
  // Tracks in a cloud chamber.
  fysiker: o(
    'snegl',
    `q M4 44h56v16H4z
    z M6 8h52v36H6z
    c M12 40Q24 30 26 12M18 40q10-8 30-26M30 40q2-14 18-14t-2 10t-6-6
    j M22 40q14 0 20-8t10-16
    s c 52 15 4
    f M10 48h14v8H10z
    t M30 52h.1M36 52h.1M42 48h12M42 54h12
    l M6 8h52`,
  ),
  // Muffin or dog? Ask the machine.
  'ki-forsker': o(
    'hund',
    `p M2 10h28v34H2zM34 10h28v34H34z
    u M6 30q-2-8 4-9q2-6 8-5q6-1 7 5q4 3 1 9z
    y M7 30h19l-3 11H10z
    t M12 32l1 8M17 32v8M22 32l-1 8
    z c 12 23 1
    z c 20 23 1
    z c 16 27 1.500
    u M38 18q0 10 3 14q2 8 7 8t7-8q3-4 3-14q-4-3-5 2h-10q-1-5-5-2z
    z c 44 26 1
    z c 52 26 1
    z c 48 32 2
    l M48 34v3
    f M14 50h36v10H14z
    j M20 55h3M28 55h3
    s c 43 55 3
    l M16 44v6M48 44v6`,
    { scene: 'it' },
  ),
  // A flask that changes its colour.
  kjemiker: o(
    'kopp',
    `p M24 4h16v16l16 34q1 6-5 6H13q-6 0-5-6l16-34z
    F M17 36h15v23H13q-5 0-4-5z
    S M32 36h15l8 18q1 5-4 5H32z
    l M24 4h16v16l16 34q1 6-5 6H13q-6 0-5-6l16-34zM21 4h22
    x M17 36q4-3 8 0t7 0
    l M32 36q4 3 8 0t7 0
    y c 26 48 3
    v c 38 50 3.500
    p c 34 42 2
    f M46 4q6 6 3 9q-6 0-3-9z
    t M50 18l3 2M12 10l-4-2`,
  ),
  // A footprint under tape.
  kriminaltekniker: o(
    'rev',
    `q M4 12h56v48H4z
    b M24 40q-4-8 0-16q6-8 12 0q3 8-2 16zM25 44h9q0 10-4 10t-5-10z
    a M25 28h10M24 34h11M27 48h6
    y M2 12l58-6v8L2 20z
    k M10 12l4 7M22 11l4 7M34 9l4 7M46 8l4 7
    p M42 30h8l-1 26h-6z
    t M42 34h4M42 39h4M42 44h4
    s M8 36h10v14H8z
    k M13 40v6
    h M62 60l-4-8l-6-2l-2 4l4 6z`,
  ),
  // A pipette and one drop.
  laborant: o(
    'maur',
    `g 38 25 1 35
    f M-5-22H5v8H-5z
    p M-7-14H7V4H3l-1 14h-4L-3 4h-4z
    t M-3-8h4M-3-2h4
    /g
    s M25 42q6 7 0 9q-7-2 0-9z
    i M6 54h52v6H6z
    p M10 48h10v6H10zM20 51h10v3H20zM32 48h10v6H32zM44 48h10v6H44z
    v M11 51h8v3h-8z
    r M45 51h8v3h-8z
    h M62 18l-6 10l-8 6l-4-6l8-8l4-6z`,
  ),
  // A knot that mathematics can hold.
  matematiker: o(
    'papirfly',
    `u M2 4h60v46H2z
    z M6 8h52v38H6z
    c M20 34q-12-10 0-16t22 6t0 12t-18-4t6-18t14 4
    j M20 34q6 5 14-2
    c M12 14h6M12 40h5M46 40l6-4M46 36l6 4
    s M36 48h12v4H36z
    q M10 50h14v5H10z
    l M10 60l4-10M54 60l-4-10
    h M62 30l-6-2l-5 4l2 4l9 2z`,
    { scene: 'data' },
  ),
  // A cell with a door, and the key.
  'medisinsk-forsker': o(
    'mus',
    `f M32 4q22 0 26 22t-14 30q-18 6-30-4T7 22Q13 4 32 4z
    K M32 8q18 0 22 18t-12 26q-14 4-24-2
    m c 22 22 8
    y c 22 22 3
    t M40 14q4 3 8 0M46 44q4-2 6-6M14 42q2 4 6 5M34 20h.1M16 34h.1
    u M30 30h16v24q-8 3-16 2z
    p M34 34h8v7h-8z
    y c 42 47 1.500
    s c 54 50 5
    l M54 55v5M54 58h4
    k M54 50h.1`,
    { scene: 'helse' },
  ),
  // A wheel made of atoms.
  nanoteknolog: o(
    'maur',
    `x M32 8L52 20v24L32 56L12 44V20zM32 32V8M32 32L52 44M32 32L12 44
    f c 32 8 6
    f c 52 20 6
    f c 52 44 6
    f c 32 56 6
    f c 12 44 6
    f c 12 20 6
    s c 32 32 7
    t M30 5h.1M50 17h.1M50 41h.1M30 53h.1M10 41h.1M10 17h.1
    k M30 29h.1
    l M58 28q3 6 0 10l-3-2M58 38l2-3M6 36q-3-6 0-10`,
  ),
} as const;
