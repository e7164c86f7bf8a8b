import type { Felt } from './bakgrunner.ts';
import { o, type Objekt } from './typer.ts';

/** Tools and the doors of the site, by the first part of their address. */
export const sidetegninger: Record<string, readonly [Felt, Objekt]> = {
  // Three doors: one of them is open.
  fagsjekken: [
    'it',
    o(
      'katt',
      `q M2 12h60v48H2z
    f M6 20h14v40H6zM44 20h14v40H44z
    z M24 20h16v40H24z
    S M24 20h16v40H24z
    p M40 20l8 5v37l-8-2z
    t M17 42h.1M55 42h.1M45 44h.1
    l M6 16h14M24 16h16M44 16h14`,
    ),
  ],
  // A compass, and its needle is an x.
  utdanningstesten: [
    'laering',
    o(
      'ugle',
      `y M26 10V4h12v6z
    f c 32 34 25
    p c 32 34 19
    t M32 18v3M32 47v3M16 34h3M45 34h3M21 23l2 2M43 23l-2 2M21 45l2-2M43 45l-2-2
    s M24 24l8 7l10-9l-4 12l8 10l-12-5l-12 7l4-12z
    b c 33 34 2`,
    ),
  ],
  // A slider that has moved something.
  'x-faktor': [
    'forskning',
    o(
      'sommerfugl',
      `q M2 46h60v14H2z
    e M8 53h48
    s c 40 53 8
    k M37 50l6 6M43 50l-6 6
    f M4 40q10-2 16-16T38 8q4 2 6 12t16 18
    l M4 40q10-2 16-16T38 8q4 2 6 12t16 18
    o c 38 8 5
    t M48 6l3-3M50 12h4`,
    ),
  ],
  // Two things on the same shelf, and the gap between them.
  sammenlign: [
    'hav',
    o(
      'mus',
      `u M2 54h60v6H2z
    f M6 22h20v32H6z
    y M38 10h20v44H38z
    t M11 30h10M11 38h10M43 18h10M43 26h10M43 34h10
    e M29 32h6M29 40h6
    s M12 12h8v10h-8z
    l M2 22h4M58 10h4`,
      { scene: 'it' },
    ),
  ],
  // A calendar with an alarm.
  frister: [
    'helse',
    o(
      'fugl',
      `p M4 10h44v46H4z
    f M4 10h44v12H4z
    l M14 5v9M38 5v9
    t M12 30h.1M20 30h.1M28 30h.1M36 30h.1M12 38h.1M20 38h.1M12 46h.1M20 46h.1
    s c 46 44 14
    k M46 36v8l6 4
    l M34 33l5-5M58 33l-5-5M37 56l-3 4M55 56l3 4`,
    ),
  ],
  // Two cups, and something to talk about.
  'laerere-radgivere-foreldre': [
    'bygg',
    o(
      'hund',
      `u M2 48h60v6H2zM8 54v6M56 54v6
    p M8 34h16v8q-1 6-8 6t-8-6zM40 34h16v8q-1 6-8 6t-8-6z
    l M24 37q7 1 3 6l-4 1M40 37q-7 1-3 6l4 1
    f M4 6h28v16H16l-7 6v-6H4z
    s M34 12h26v14h-6v6l-7-6H34z
    c M10 12h16M10 17h9
    k M40 17h14M40 21h8`,
      { scene: 'helse' },
    ),
  ],
  // A signpost at a fork.
  'veien-videre': [
    'klima',
    o(
      'sau',
      `n M2 60q8-8 30-8t30 8z
    u M29 4h6v54h-6z
    f M10 8h34l8 7l-8 7H10z
    s M54 26H22l-8 7l8 7h32z
    c M18 15h18
    k M26 33h20
    t M32 44h.1`,
    ),
  ],
  // A glass that has found one thing among many.
  sok: [
    'luftrom',
    o(
      'snegl',
      `q M4 6h40v8H4zM4 20h40v8H4zM4 34h40v8H4zM4 48h40v8H4z
    e M46 44l13 13
    p c 34 30 16
    s M22 26h24v8H22z
    l M18 30a16 16 0 1 0 32 0a16 16 0 1 0-32 0
    t M10 10h8M10 24h4M10 52h8`,
      { scene: 'data' },
    ),
  ],
  // A row of hooks: one helmet, one coat, one lamp.
  yrker: [
    'energi',
    o(
      'stovel',
      `u M2 8h60v6H2z
    l M12 14v4M32 14v4M52 14v4
    f M4 28q0-9 8-9t8 9z
    l M2 28h20
    p M25 22l7-4l7 4l4 30H21z
    t M32 22v30M27 34h3M35 34h3
    s M46 30q0-10 6-10t6 10l4 8H42z
    z c 52 42 4
    t M48 48l-2 4M56 48l2 4M52 50v4`,
      { scene: 'industri' },
    ),
  ],
  // A stack of books that has begun to move.
  fag: [
    'forskning',
    o(
      'ugle',
      `f M6 46h48v12H6z
    y M10 34h44v12H10z
    v M6 22h44v12H6z
    p M50 25v6M54 37v6M54 49v6
    t M12 22v12M16 34v12M12 46v12
    s M14 22q4-20 12-10t8-2t10 4l4 8z
    k M20 18h.1`,
    ),
  ],
  // A lock that opens on a code.
  kravkoder: [
    'industri',
    o(
      'rev',
      `l M18 28V18q0-14 14-14t14 14v4
    f M10 28h44v30H10z
    p M16 36h8v14h-8zM28 36h8v14h-8zM40 36h8v14h-8z
    s M28 36h8v14h-8z
    t M20 40v6M44 40v6
    k M32 40v6
    t M14 32h.1M50 32h.1`,
      { scene: 'laering' },
    ),
  ],
  // A house of learning, with its steps.
  utdanninger: [
    'hav',
    o(
      'katt',
      `q M4 24L32 6l28 18z
    f M8 24h48v6H8z
    p M12 30h8v20h-8zM28 30h8v20h-8zM44 30h8v20h-8z
    q M6 50h52v5H6zM2 55h60v5H2z
    s c 32 18 4
    t M16 34v12M32 34v12M48 34v12`,
      { scene: 'klima' },
    ),
  ],
};
