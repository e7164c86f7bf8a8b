import { o } from '../typer.ts';

/** Occupations in climate and nature. */
export const klima = {
  // A town in pieces that can still be moved.
  arealplanlegger: o(
    'fugl',
    `p M2 48L16 22h44l2 26-4 12H6z
    n M8 44l6-15h12l-3 15z
    v M25 29h8q-4 8 2 15h-10z
    q M37 29h18l2 15H39z
    t M8 50h50M46 29v15M38 36h18
    o M12 38v-7l5-4l5 4v7z
    y M40 42v-8h7v8z
    u M44 10v-5l6-4l6 4v11H44z
    h M62 16l-8-6l-6 2l2 5l8 6z
    s M29 22h8v7h-8z
    t M33 6v10M30 13l3 4l3-4
    f M8 52h50l-2 8H8z`,
    { scene: 'laering' },
  ),
  // A product, and the shadow of smoke that follows it.
  baerekraftsradgiver: o(
    'sommerfugl',
    `i M30 60q-8-4-4-12q-4-10 6-12q0-12 12-12q11 0 11 12q8 4 5 12q4 10-5 12z
    t M34 42q6-2 8 4M47 34q6 2 4 8M42 54h8
    p M6 22h18l4 8v26q0 4-4 4H6q-4 0-4-4V30z
    f M2 36h26v14H2z
    l M6 22v-8h18v8M10 14V8h10v6
    s M15 38q7 1 6 9q-8 0-6-9z
    t M18 44l-5 5`,
    { scene: 'industri' },
  ),
  // A whole world of moss, under a lens.
  biolog: o(
    'maur',
    `u M2 54q14-8 30-4t30-2v12H2z
    n M4 52q-2-8 4-8q4-6 8-1q6-4 8 4q-10 0-20 5z
    p c 38 30 20
    N M19 36q8-6 14 0t14-2t10 1q-4 14-19 15q-15-1-19-14z
    l M28 36V22M38 36V20M47 36V25
    o c 28 21 3
    y c 38 18 3
    r c 47 23 3
    z M30 42q4-5 9-2q6 0 6 4z
    t M34 44l-2 3M39 44l1 3M44 41l4-2
    l M18 30a20 20 0 1 0 40 0a20 20 0 1 0-40 0
    e M22 44L8 56
    s c 46 40 2.500`,
  ),
  // A hammer, and a slice cut out of the mountain.
  geolog: o(
    'snegl',
    `q M2 60L20 20l12 10l8-8l22 38z
    U M9 44h44l4 8H6z
    O M14 34h33l6 10H9z
    l M2 60L20 20l12 10l8-8l22 38zM9 44h44M14 34h32M6 52h51
    P M20 20l-5 11l5 3l4-4l4 2l1-5z
    s M30 48q5-8 10 0q-4 6-10 0z
    g 48 18 1 40
    u M-3-2h6v30h-6z
    i M-12-10h18l6 8h-24z
    /g
    t M40 6l-4-4M34 12l-5-1`,
  ),
  // A river with a ruler in it.
  hydrolog: o(
    'and',
    `n M2 40q12-6 20-4l18 24H2zM62 36q-10-4-20 0l8 24h12z
    v M18 34q14 6 28 0l10 26H8z
    c M18 44q4 3 8 0M38 50q4 3 8 0M16 54q4 3 8 0
    p M26 4h14v46q-7 4-14 0z
    t M26 12h6M26 18h9M26 24h6M26 30h9M26 36h6M26 42h9
    S M35 33h5v16l-5 1z
    l M26 4h14v46q-7 4-14 0z
    s M46 28l-6 4l6 4z`,
  ),
  // An ice core: a calendar that is read from the top.
  klimaforsker: o(
    'pingvin',
    `q M4 12q10-4 20 0v44q-10 4-20 0z
    v M4 20q10 4 20 0v7q-10 4-20 0zM4 38q10 4 20 0v5q-10 4-20 0z
    z M4 48q10 4 20 0v2q-10 4-20 0z
    l M4 12q10 4 20 0
    t M10 16h.1M16 30h.1M10 34h.1M18 46h.1M14 54h.1
    p M34 16h26v44H34z
    o M34 16h26v9H34z
    l M40 12v7M54 12v7
    t M40 32h.1M47 32h.1M54 32h.1M40 39h.1M47 39h.1M54 39h.1M40 46h.1M54 46h.1M40 53h.1M47 53h.1
    s M43 43h8v7h-8z
    x M24 32h6l-3-3M30 32l-3 3`,
  ),
  // A balloon with a box that asks the sky.
  meteorolog: o(
    'papirfly',
    `p M34 32Q18 22 20 12Q22 2 34 2t14 10q2 10-14 20z
    F M34 32q10-10 8-20Q41 5 36 3q12 0 12 9q2 10-14 20z
    l M34 32Q18 22 20 12Q22 2 34 2t14 10q2 10-14 20zM34 32v12
    s M26 44h16v14H26z
    k M30 49h8M30 53h4
    l M42 48h7v-5M26 51h-6
    q M2 38q0-7 7-7q4-6 9-1q5 0 5 8zM45 26q0-6 6-6q3-4 7-1q5 0 5 7z
    l M7 43l-3 6M14 43l-3 6M20 43l-1 3M52 31l-2 5M58 31l-2 5`,
    { medSted: [310, 70] },
  ),
  // An outlet, and a bottle that takes a sample.
  miljoradgiver: o(
    'and',
    `i M2 8h26v22H2z
    q M26 4h8v30h-8z
    z e 34 19 5 11
    n M36 20q12 2 12 22l-12 2q2-12-4-18z
    v M2 46h60v14H2z
    n M30 46q6-6 12 0t14 0q-6 12-14 8t-12-8z
    h M62 24l-8-2l-4 6l6 5h6z
    s M44 26h8v6l4 5v13q0 3-4 3h-8q-4 0-4-3V37l4-5z
    k M41 42h14M45 47h.1M50 45h.1
    t M2 16h24M8 52h8M20 56h6`,
  ),
  // A camera trap, and somebody who did not see it.
  naturforvalter: o(
    'ugle',
    `u M2 60V4h12v56z
    t M6 12v8M10 26v10M6 44v8
    i M10 18h14v18H10z
    s c 21 24 3.500
    S M24 22L44 32v8L24 27z
    y M26 52q0-12 10-13l2-9l5 4h6l5-4l2 10q4 4 2 8q-1 4-5 5l2 7h-5l-3-6H36l-2 6h-5z
    b M38 30l-2-6l5 5M54 30l2-6l-5 5
    t M43 42h.1M51 42h.1M46 46h3M32 46h.1M36 50h.1M30 52h.1M40 51h.1
    l M27 50q-5-2-4-6`,
  ),
  // The city under the street.
  'vann-miljoingenior': o(
    'mus',
    `p M6 30V14h12v16zM18 30V6h14v24zM42 30V18h14v12z
    t M10 20h4M23 12h4M23 18h4M23 24h4M47 24h4
    z M2 30h60v6H2z
    u M2 36h60v24H2z
    v M24 36h8v8h14v-8h8v16H24z
    c M30 48h4M42 48h6
    i M6 42h12v12H6z
    q M9 45h6v6H9z
    l M18 48h6
    s c 39 48 4
    n c 37 26 4
    l M37 30v-2`,
    { scene: 'bygg' },
  ),
  // A glass of water, with the whole journey in it.
  vannoperator: o(
    'fisk',
    `p M10 6h44l-6 54H16z
    v M12 18q10-4 20 0t20 0l-4 42H16z
    P M18 34l8-12l5 6l3-4l6 10z
    N M16 42q16-6 32 0l-1 6H17z
    U M17 48h30l-1 5H18z
    O M18 53h28l-1 6H19z
    l M18 34l8-12l5 6l3-4l6 10M17 48h30M18 53h29M10 6h44l-6 54H16z
    s M36 36q5 7 0 9q-6-2 0-9z
    t M46 12h2M22 39l2 4M28 38l1 4`,
    { medSted: [100, 142] },
  ),
} as const;
