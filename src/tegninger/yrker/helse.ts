import { o } from '../typer.ts';

/** Occupations in health. */
export const helse = {
  // A wall of drawers, one of them open.
  apotektekniker: o(
    'katt',
    `q M6 6h44v54H6z
    p M10 10h16v12H10zM30 10h16v12H30zM10 44h16v12H10zM30 44h16v12H30zM10 27h16v12H10z
    t M16 16h4M36 16h4M16 50h4M36 50h4M16 33h4
    b M30 27h16v12H30z
    f M30 31h16l12 6v13H42l-12-6z
    l M30 31l12 6h16M42 37v13
    s M40 20h12v14H40z
    k M46 24v6M43 27h6`,
  ),
  // An ear, and the tone it waits for.
  audiograf: o(
    'fugl',
    `h M14 58q-8-4-6-14q2-6-2-12Q0 4 24 4q22 0 20 22q-2 12-10 16q-4 4-4 8q-2 10-16 8z
    l M14 28q-1-15 11-15q11 1 10 12q-2 8-9 8q4 8-3 12q-5 1-5-4
    x M50 42q5 4 3 10M55 37q7 7 4 18
    s c 45 50 4`,
  ),
  // A rack of tubes: one of them glows.
  bioingenior: o(
    'mus',
    `p M11 10h8v34a4 4 0 0 1-8 0zM28 10h8v34a4 4 0 0 1-8 0zM45 10h8v34a4 4 0 0 1-8 0z
    F M11 26h8v18a4 4 0 0 1-8 0zM45 22h8v22a4 4 0 0 1-8 0z
    S M28 18h8v26a4 4 0 0 1-8 0z
    l M11 10h8v34a4 4 0 0 1-8 0zM28 10h8v34a4 4 0 0 1-8 0zM45 10h8v34a4 4 0 0 1-8 0z
    r M9 6h12v7H9zM43 6h12v7H43z
    v M26 6h12v7H26z
    u M4 30h56v8H4zM4 52h56v8H4z
    l M7 38v14M57 38v14
    t M24 16l-2-2M40 16l2-2M32 2v-1`,
  ),
  // A protein: a ribbon that has tied itself.
  biokjemiker: o(
    'snegl',
    `e M6 52q0-14 12-10t14-8t-6-16t-12 2t8 14t26 2t8-22t-16 4t2 22t12 14
    w M6 52q0-14 12-10t14-8t-6-16t-12 2t8 14t26 2t8-22t-16 4t2 22t12 14
    s c 6 54 5
    m c 54 52 5
    y c 30 38 4
    v c 46 10 4`,
    { scene: 'forskning' },
  ),
  // A bacterium on its way to work.
  bioteknolog: o(
    'sopp',
    `l M8 22q-6-2-6-8M8 32q-6 0-7 5
    n M10 16q4-10 16-8l24 6q12 5 9 16t-15 9l-24-5q-14-4-10-18z
    t M20 18q8-4 12 3t11 3t8 6M22 26h.1M46 32h.1M30 14h.1
    p c 49 20 4
    t M50 20h.1
    l M22 34l-3 12M36 38v10M28 36l-1 10
    l M48 40v6
    o M38 46h22v14H38z
    l M44 46v-4h10v4
    s M46 50h6v5h-6z`,
    { scene: 'forskning' },
  ),
  // A pill taken apart: now one sees what is in it.
  farmasoyt: o(
    'maur',
    `g 26 22 1 -35
    f M-20-9h16v18h-16a9 9 0 0 1 0-18z
    Z M-20 3h16v6h-16a9 9 0 0 1-6-6z
    /g
    g 34 46 1 -35
    p M8-9h12a9 9 0 0 1 0 18H8z
    /g
    o c 30 36 3
    y c 36 30 3
    v c 36 44 3
    n c 27 46 3
    m c 22 55 3
    s c 33 56 4
    y c 43 57 3
    l M8 8l3 4M3 14l5 2`,
  ),
  // A plate that is a clock.
  'klinisk-ernaeringsfysiolog': o(
    'sau',
    `p c 32 32 28
    q c 32 32 19
    n M32 8q-6-2-5 4q5 3 5-4zM32 8q6-2 5 4q-5 3-5-4z
    r c 55 32 4
    o M29 56q-4-4 3-6q7 2 3 6z
    y M6 32q2-7 8-3q-1 6-8 3z
    l M32 32V18M29 14v5q3 3 6 0v-5
    l M32 32l13 9q-1 5-5 2
    s c 32 32 3`,
    { scene: 'mat' },
  ),
  // A stethoscope that listens to the edge of the picture.
  lege: o(
    'fugl',
    `l M9 4H6v16q0 12 12 12t12-12V4h-3M18 32v10q0 16 14 16t14-16v-4
    e M6 8v8M30 8v8
    f c 18 32 5
    q c 46 28 11
    s c 46 28 6
    t M60 18q3 10 0 20M56 14l2-3
    k M43 28h1l2-3l2 6l1-3h1`,
  ),
  // A beam that misses everything but the target.
  'medisinsk-fysiker': o(
    'papirfly',
    `h M12 34q-8-2-6-10q-2-10 8-12q4-9 14-7q10-4 16 4q11 1 10 12q6 6 0 13q-2 7-10 6q-3 8-10 6l-2 12h-6l-1-14q-10 4-13-4q-5 0-6-6z
    t M14 20q6-4 10 2M24 14q4-4 9 0M40 16q6-2 8 4M16 32q6 2 10-2M44 32q-2-4-8-3M30 40q2-4 0-8
    j M4 4l28 22L60 4M62 46L32 26
    s c 32 26 5
    k M32 26h.1
    f M1 2h9l-1 8h-6zM54 2h9l-2 8h-6zM56 42l7-1v10l-7-2z
    i M14 56h36v4H14z`,
  ),
  // A heart with a plug.
  'medisinsk-teknolog': o(
    'edderkopp',
    `f M30 48Q2 30 6 16q4-12 16-8q6 2 8 7q3-7 10-8q12-2 14 10q2 14-24 31z
    o M24 12V4h6v10M36 12V3h7v6
    c M10 24h9l4-8l7 16l5-8h8
    l M30 48q0 8 8 8h6
    s M44 50h10v12H44z
    l M54 53h6M54 59h6`,
    { medSted: [96, 60] },
  ),
  // A monitor with its back off.
  'medisinteknisk-tekniker': o(
    'kopp',
    `p r 6 8 44 36 4
    z r 11 13 34 26 2
    c M14 26h7l4-8l5 15l4-7h8
    i M24 44h8v8h-8zM14 52h28v8H14z
    f M50 14l12 6v34l-12-8z
    t M54 26l4 2M54 32l4 2M54 38l4 2
    l M46 40q8 6 6 14M42 42q6 8 2 14
    s M40 50l8-4l4 8l-7 4z`,
  ),
  // Glasses: sharp on one side, soft on the other.
  optiker: o(
    'ugle',
    `p M16 2h32v24H16z
    l M26 8a4 4 0 1 0 0 6
    t M38 9a3 3 0 1 0 0 4M26 19a2 2 0 1 0 0 3M32 19a2 2 0 1 0 0 3M38 19a2 2 0 1 0 0 3
    p c 17 44 13
    p c 47 44 13
    l M30 42q2-3 4 0M4 42L2 28M60 42l2-14
    l M21 40a6 6 0 1 0 0 8
    K c 47 44 9
    K c 47 44 5
    s M40 7h6v8h-6z`,
  ),
  // A running blade with all its spring.
  ortopediingenior: o(
    'snegl',
    `h M14 2h20l-1 14H16z
    f M12 14h23q2 12-4 18H20q-7-6-8-18z
    t M18 18v8
    s c 26 36 5
    b M24 40h8l-2 5q0 5 6 7l26 4v5H34Q18 58 20 46z
    a M26 48q2 6 10 8
    t M2 46h10M2 53h13M6 60h12`,
  ),
  // A hand in X-ray: it waves.
  radiograf: o(
    'katt',
    `z r 8 2 48 58 4
    c M22 36l-6-9M27 32l-3-13M33 31V16M39 32l4-13M44 40l8-6M22 36q-1 10 5 14h12q6-4 5-10M27 32l2 14M33 31v15M39 32l-2 14
    j M24 24h.1M33 22h.1M42 24h.1M18 31h.1
    c M29 50v8M37 50v8
    t M14 12q-3-2-2-5M54 12q3-2 2-5
    x M12 14q3-6 8-7M45 7q5 1 8 7`,
  ),
  // A tooth like a cave, and somebody with a lamp.
  tannlege: o(
    'mus',
    `p M4 14Q14 2 30 9Q46 2 60 14q5 13-5 24q-2 20-9 22q-6 0-8-14q-5-5-10 0q-2 14-8 14q-7-2-9-22Q-1 27 4 14z
    z M16 40V30q0-15 15-15t17 15v10q-16 8-32 0z
    S M35 25l12-9v22z
    f M22 43V36q0-7 7-7t7 7v7q-7 2-14 0z
    d c 29 25 5
    y M23 25q0-7 6-7t6 7z
    s c 35 25 2
    t M8 19q2-6 9-7`,
  ),
  // A tooth under a brush.
  tanntekniker: o(
    'sommerfugl',
    `p M6 26q7-9 18-3q11-6 18 3q3 8-2 16q-2 16-7 18q-5 0-5-12q-4-4-8 0q0 12-5 12q-5-2-7-18q-5-8-2-16z
    F M24 23q11-6 18 3q2 4 1 9q-10 3-19-3z
    t M11 30q1-3 5-4
    l M24 23q11-6 18 3
    u M50 6l8-4l3 5l-8 5z
    q M44 12l6-6l4 6l-7 5z
    s M34 22q4-8 10-10l3 5q-2 6-13 5z
    y c 52 48 3
    f c 54 56 3
    q M46 50h12v10H46z`,
    { scene: 'it' },
  ),
  // A very large dog on a very small table.
  veterinaer: o(
    'katt',
    `i M12 50h36v4H12zM17 54h4v6h-4zM39 54h4v6h-4z
    u M7 28q-5-6-3-14q4 8 9 8h19q1-10 9-14l10-2l9 8q3 8-6 9l-4 1q0 9-5 12v14h-7V38H21v12h-7V38q-7-3-7-10z
    b M42 10q-6 3-5 13q7 1 9-7z
    b c 59.500 15 2
    t M53 14h.1M55 24h3
    f M32 28q9 3 13-2v5q-6 4-14 2z
    s c 42 35 3
    t M9 14q2-2 0-4`,
  ),
} as const;
