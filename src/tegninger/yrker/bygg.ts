import { o } from '../typer.ts';

/** Occupations in building. */
export const bygg = {
  // A house whose wall has been lifted off.
  arkitekt: o(
    'katt',
    `f M2 26L24 8l22 18z
    p M6 26h36v34H6z
    t M6 43h36M24 26v34
    v M10 30h10v7H10z
    y M28 49h10v11H28z
    r M9 54h11v6H9z
    l M33 43v-8M30 35h6
    g 51 42 1 8
    u M-6-16h14v32H-6z
    p M-3-10h8v8h-8z
    /g
    l M54 26V6M50 26l4-6l5 6
    s M50 2h8v6h-8z`,
  ),
  // A pipe that has met a beam, in a model of glass.
  'bim-tekniker': o(
    'fugl',
    `K M6 20l24-14l28 10v30L34 60L6 50z
    t M6 20l28 10v30M34 30l24-14M30 6v30L6 50M30 36l28 10
    i M2 32l6-4l52 14v8l-4 3L2 40z
    v M26 12h9v36q0 4-4.500 4t-4.500-4z
    s c 30 38 8
    k M27 35l6 6M33 35l-6 6`,
    { scene: 'it' },
  ),
  // A door: smoke on one side of it.
  branningenior: o(
    'mus',
    `i M4 12q5-8 12-4q4-8 12-4v52q-6 4-12 2q-8 2-11-4q-5-6-2-14q-3-6 0-12q-3-8 1-16z
    o M8 60q-6-8 2-14q0 4 3 5q0-8 6-10q0 6 5 10q3 5-1 9z
    y M12 60q-3-5 2-8q3 3 4 8z
    u M26 4h36v56H26z
    f M32 10h24v50H32z
    p M37 16h14v14H37z
    t M44 16v14
    s c 38 42 4
    l M38 42h6`,
  ),
  // A beam that rests on two fingers.
  byggingenior: o(
    'fugl',
    `i M2 22h60v5H2zM2 39h60v5H2zM8 27h48v12H8z
    t M14 27l6 12l8-12l8 12l8-12l6 12
    d M10 60V50q0-6 4-6t4 6v10z
    h M46 60V50q0-6 4-6t4 6v10z
    t M12 49h4M48 49h4
    s M24 8h16v14H24z
    k M28 15h8
    x M32 2v6`,
    { medSted: [79, 62] },
  ),
  // A city measured point by point.
  geomatikkingenior: o(
    'maake',
    `d M4 58h.1M10 58h.1
    e M6 58h.1M6 50h.1M6 42h.1M14 42h.1M14 50h.1M14 58h.1M14 34h.1
    w M24 58h.1M24 49h.1M24 40h.1M24 31h.1M24 22h.1M33 22h.1M33 31h.1M33 40h.1M33 49h.1M33 58h.1M29 14h.1
    e M43 58h.1M43 50h.1M43 42h.1M43 34h.1M51 34h.1M51 42h.1M51 50h.1M51 58h.1M59 42h.1M59 50h.1M59 58h.1
    j M44 12L29 14M44 12L24 22M44 12L33 31
    y M42 6h12v8H42z
    l M36 4h8M52 4h8M46 6V4M52 6V4
    s c 48 12 3.5`,
    { scene: 'luftrom' },
  ),
  // A shaft seen from below.
  heismontor: o(
    'edderkopp',
    `z M4 4h56v56H4z
    i M4 4l14 14v28L4 60zM60 4L46 18v28l14 14z
    q M4 4h56L46 18H18zM4 60h56L46 46H18z
    t M32 4v14M32 60V46
    f M22 22h20v20H22z
    t M32 22v20
    s c 32 32 5
    k M32 34v-4M30 32l2-2l2 2
    e M26 18v4M38 18v4`,
    { medSted: [140, 60] },
  ),
  // A house in a coat.
  'ingenior-energi-bygg': o(
    'rev',
    `l M46 14
    q M42 8h10v14H42z
    b M4 30L30 8l26 22z
    P M14 27q5-5 11 0t11 0t10 0l-16-14z
    f M8 28h22v32H8zM30 28h22v32H30z
    o M6 28h48v8H6z
    o M36 36h10v16H36z
    l M36 48h10
    p M13 41h11v10H13z
    v M15 43h7v6h-7z
    s c 30 43 2.500
    s c 30 51 2.500
    t M47 6q-3-2 0-4M3 50l-2 2M60 40l2 2M60 50l2 2`,
    { scene: 'klima' },
  ),
  // A tripod, and a prism far away.
  landmaler: o(
    'sau',
    `l M22 30L8 60M22 30v30M22 30l14 30M15 46h14
    f M12 10h20v16H12z
    q M16 6h12v4H16zM14 26h16v5H14z
    p c 25 18 5
    S M30 16l24 10v4L30 20z
    z c 25 18 2
    l M56 60V32
    o M56 24l5 5l-5 5l-5-5z
    t M56 40h-2M56 48h-2`,
    { scene: 'klima' },
  ),
  // A tree whose roots are drawn too.
  landskapsarkitekt: o(
    'mark',
    `n M28 2q14 0 16 11q8 5 2 13q-4 6-12 4q-6 5-12 0q-8 2-12-4q-6-8 2-13q2-11 16-11z
    u M25 28h6l2 14H23z
    U M2 42h60v18H2z
    l M2 42h60
    c M28 42v15M26 42q-2 8-12 8M30 42q2 8 12 8M20 49l-6 8M36 49l6 8M14 50H5M42 50h12
    f M46 30h16v4H46zM46 24h16v3H46z
    l M49 34v8M59 34v8M48 24v6M60 24v6
    s c 20 14 4
    t M6 42v-5M10 42v-3`,
    { scene: 'mat' },
  ),
  // A pipe with the soul of a trumpet.
  rorlegger: o(
    'and',
    `y M4 30h28q6 0 16-14v44Q38 46 32 46H20q-4 0-4-4v-2H4z
    f M3 27h6v14H3zM22 26h8v24h-8z
    q M48 14h6v46h-6z
    l M26 26V17
    o M18 11h16v6H18z
    v M58 30q6 8 0 12q-5-3 0-12z
    s c 26 14 3.500
    t M38 8q4-3 2-6M44 10q4-3 8-3`,
  ),
  // Half a bridge, and someone who can wait.
  'sivilingenior-bygg': o(
    'sau',
    `V M2 50h60v10H2z
    q M2 30h8v30H2zM22 10h6v50h-6z
    f M2 34h40v6H2z
    t M25 12L8 34M25 12l-8 22M25 12l16 22M25 12l8 22
    l M42 34v6h3M42 37h6
    l M25 10V4
    s M25 4l9 3l-9 3z
    f M54 34h8v6h-8z
    q M56 40h6v20h-6z
    t M47 44v3M50 46v2M8 54h8M34 55h10`,
    { scene: 'klima' },
  ),
  // Rafters against the sky.
  tomrer: o(
    'fugl',
    `l M5 60V44M59 60V44
    u M32 6L1 38l4 4L32 15l27 27l4-4z
    u M7 38h50v5H7zM29 12h6v27h-6z
    l M18 27v11M46 27v11
    f M22 52q10-7 20 0v8H22z
    d c 32 46 5.500
    s M25 46q0-8 7-8t7 8z
    l M23 46h18
    d M41 54l7-8l3 3l-7 10z
    i M45 48l6-10l3 2l-6 10zM48 37l7-4l5 5l-4 3z`,
  ),
} as const;
