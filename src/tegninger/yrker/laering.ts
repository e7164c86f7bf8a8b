import { o } from '../typer.ts';

/** Occupations in teaching. */
export const laering = {
  // A bottle rocket in the schoolyard.
  'grunnskolelaerer-realfag': o(
    'hund',
    `v M26 10q0-6 6-8q6 2 6 8v2q6 4 6 12v14H20V24q0-8 6-12z
    P M21 24q10 4 22 0v-4q-11 4-22 0z
    o M20 28l-8 14h8zM44 28l8 14h-8z
    f M28 38h8v6h-8z
    v M28 46l-4 12M32 46v12M36 46l4 12
    s M28 24h8v6h-8z
    p M6 60q0-8 8-6q4-6 10 0q6-4 10 0q6-6 12 0q8-4 12 6z
    t M29 30v4M35 30v4M10 12l3 3M54 12l-3 3`,
    { scene: 'mat' },
  ),
  // An apple that falls, and the watch that knows how fast.
  'lektor-realfag': o(
    'fugl',
    `u M2 2h36v6H26q-4 6-10 4z
    n M30 8q8-2 10 6q-8 2-10-6z
    t M14 18v8M20 16v12M26 18v8
    o M20 36q-10-6-12 4q0 10 8 12q4 1 4-1q0 2 4 1q8-2 8-12q-2-10-12-4z
    l M20 36q0-4 3-6
    n M23 31q5-4 8 0q-4 4-8 0z
    f M45 32V25h8v7z
    p c 49 45 13
    s M49 45V35a10 10 0 0 1 8 16z
    l M49 45V35M49 45l6 6M59 34l2-2
    t M4 60h24`,
  ),
  // Stairs of books, down into what nobody knows.
  'professor-realfag': o(
    'ugle',
    `z M30 28h32v32H30z
    c M44 36h.1M56 33h.1M49 44h.1M58 50h.1M53 54h.1
    f M2 22h22v8H2z
    y M2 30h30v7H2z
    v M2 37h40v8H2z
    r M2 45h48v7H2z
    n M2 52h56v8H2z
    t M6 22v8M8 30v7M6 37v8M9 45v7M6 52v8
    m M8 22V13q0-4 4-4t4 4v9z
    d c 12 6 4
    s M21 11h6l3 7H18z
    S M21 18h6l16 18z
    l M16 13l7-2`,
  ),
  // Two hands and one tool.
  yrkesfaglaerer: o(
    'sokk',
    `u M2 52h60v8H2z
    q M18 44h28v8H18z
    g 32 28 1 45
    i M-4-8h8v34h-8z
    i M-10-12q-4-10 6-14v9h8v-9q10 4 6 14q-4 5-10 5t-10-5z
    /g
    d M2 24l10-2l8 6l4 8l-6 4l-6-6H2z
    h M62 50V38H50l-8-6l-4 6l8 8z
    f M2 22h5v14H2zM57 36h5v14h-5z
    s c 30 48 4
    t M18 34l4 2M44 36l-2 3`,
    { scene: 'industri' },
  ),
} as const;
