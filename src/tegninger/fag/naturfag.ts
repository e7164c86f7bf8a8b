import { o } from '../typer.ts';

/** Subjects about nature: physics, chemistry, biology, earth science. */
export const naturfag = {
  // White light into a prism, all colours out.
  naturfag: [
    'laering',
    o(
      'sommerfugl',
      `p M30 12L8 52h44z
    l M2 28l18 4
    O M36 30l26-2v5l-25 1z
    Y M37 34l25-1v5l-23 0z
    N M39 38l23 0v5l-21-1z
    V M41 42l21 1v5l-19-2z
    M M43 46l19 2v5l-17-3z
    l M30 12L8 52h44z
    t M20 32l18 6M20 32l22 14
    n M16 60q-2-12 8-12q2 10-8 12z
    s c 20 32 4`,
    ),
  ],
  // Five balls, and the one that has not heard it yet.
  'fysikk-1': [
    'energi',
    o(
      'kopp',
      `u M4 6h56v6H4z
    l M8 6v54M56 6v54M4 60h10M50 60h10
    t M22 12v28M30 12v28M38 12v28M46 12v28M20 12L10 36
    f c 22 44 5
    f c 30 44 5
    f c 38 44 5
    f c 46 44 5
    s c 11 38 5
    t M5 46q-2-4-1-8M16 50l-3 2M54 50l2-1`,
    ),
  ],
  // A throw that never comes down.
  'fysikk-2': [
    'luftrom',
    o(
      'sau',
      `v c 29 36 20
    N M15 30q4-10 14-10q4 6-2 8t-2 8q-8 2-10-6zM33 44q8-4 14 0q-4 10-12 10q-6-4-2-10z
    l M9 36a20 20 0 1 0 40 0a20 20 0 1 0-40 0
    i M21 18l2-8l18-6l2 6l-14 10z
    x M43 6q18 8 17 30q0 16-14 24
    t M45 16q10 10 8 24
    s c 59 32 4
    b c 21 18 4
    l M56 8h.1M6 14h.1M4 54h.1`,
    ),
  ],
  // A burette, drop by drop, until all turns at once.
  'kjemi-1': [
    'forskning',
    o(
      'mus',
      `q M6 54h44v6H6z
    l M14 54V3M14 12h16M14 26h16
    p M30 2h9v30l-4.500 6l-4.500-6z
    v M31 10h7v22l-3.500 4l-3.500-4z
    i M28 30h13v4H28z
    t M44 14h4M44 20h4M44 26h4
    p M30 44h9v4l9 10q0 2-3 2H24q-3 0-3-2l9-10z
    F M27 53h15l5 5q-2 2-5 2H27q-3 0-5-2z
    l M30 44h9v4l9 10q0 2-3 2H24q-3 0-3-2l9-10z
    s M34.500 37q4 5 0 7q-4-2 0-7z`,
    ),
  ],
  // A lemon with two nails gives a small lamp light.
  'kjemi-2': [
    'forskning',
    o(
      'fugl',
      `y M4 45q2-14 20-14q10 0 16 6q5 0 5 7t-5 7q-6 8-16 8q-18 0-20-14z
    Z M4 47q8 8 22 8t17-5l-4 1q-6 8-16 8q-18 0-19-12z
    u M12 21h5v18h-5z
    i M28 21h5v16h-5z
    l M14 21V10q0-4 6-4h24M30 21v-5q0-3 4-3h9
    s M44 22a8 8 0 1 1 12 0l-2 6h-8z
    q M46 28h8v8h-8z
    k M47 19l3 4l3-4
    t M60 8l2-2M61 18h2M50 4V2M40 24l-2 1M12 48h.1M20 52h.1M28 48h.1`,
    ),
  ],
  // A microscope, and the leaf that is under it.
  'biologi-1': [
    'klima',
    o(
      'maur',
      `i M8 54h40v6H8z
    l M42 54q14-10 8-24q-4-8-12-8
    f M20 9l10-4l11 24-10 4z
    b M30 35l6-3l2 5l-6 3z
    q M18 6l9-4l3 5l-10 4z
    q M14 44h28v4H14z
    n M18 43q8-8 20-4q-6 8-20 4z
    s c 36 39 2
    l M28 48v6
    f c 48 30 4`,
    ),
  ],
  // A fish that has made up its mind.
  'biologi-2': [
    'klima',
    o(
      'krabbe',
      `v M2 52q8-4 16 0v8H2z
    y M16 54q20-4 46-2v8H16z
    f M4 34q4-16 26-18q12-2 20 2q11 0 11 8t-11 9q-8 10-22 9q-8 0-12-4L4 50z
    o M28 16q6-8 14-4l-2 6zM30 34q6 2 8-2
    l M28 42l-2 10h-4M44 38l2 12h5M36 43l4 9h4
    p c 49 24 4
    z c 50 24 1.500
    t M52 31q4 1 7-2M40 28q2-3 0-6
    s c 57 54 3`,
    ),
  ],
  // A volcano with its side open.
  'geofag-1': [
    'klima',
    o(
      'rev',
      `u M2 60L22 24h20l20 36z
    o M28 24h8q0 10 2 15q8 2 10 10q0 11-16 11T16 49q2-8 10-10q2-5 2-15z
    y M31 28v18q-5 2-5 6t6 4t6-4t-5-6V28z
    q M22 14q-8 0-6-6q2-5 9-3q5-5 12-1q10-2 10 4t-10 6z
    t M8 56l8-2M46 32l4 2M50 56h6
    s M29 19q1-5 3-7q3 3 3 7v5h-6z
    k M24 21l-4-3M40 21l4-3`,
    ),
  ],
  // The weather's own spiral, seen from above.
  'geofag-2': [
    'hav',
    o(
      'pingvin',
      `v c 32 32 28
    n M8 20q8-12 20-14q6 6-2 10t-6 10t-14 6q-2-6 2-12zM44 50q6-8 14-8q-4 10-12 14z
    p M32 16q18 0 18 16t-18 16q-12-2-12-14q2-10 12-10q8 2 8 8q-2 6-8 6q6-2 5-6q-2-5-7-3q-5 3-3 9q4 7 12 4q10-4 8-12q-4-10-15-10q-10 0-16 8q4-12 16-12z
    s c 32 33 3
    t M12 44q4 6 10 8M44 10q6 2 8 6`,
    ),
  ],
  // An ammonite that has waited in its stone.
  'geofag-x': [
    'klima',
    o(
      'snegl',
      `q M4 46L10 20l18-14l22 6l10 20l-6 22l-26 6z
    f M50 34a18 18 0 1 1-18-18q14 0 14 14q0 11-11 11q-9 0-9-8q0-7 7-7q5 0 5 5q0 3-4 3
    t M32 16v7M20 20l6 5M14 30l8 2M15 42l8-4M24 50l4-6M36 51l-1-7M46 46l-5-5
    s M46 30q4 0 4 4q-1 6-6 5z
    t M12 50l4 2M52 48l-3 3M14 16l4-2`,
    ),
  ],
} as const;
