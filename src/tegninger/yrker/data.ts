import { o } from '../typer.ts';

/** Occupations in data and mathematics. */
export const data = {
  // An umbrella over two dice: the risk that somebody shares.
  aktuar: o(
    'and',
    `f M4 28q2-22 28-22t28 22q-7-6-14 0q-7-6-14 0q-7-6-14 0q-7-6-14 0z
    Z M32 6q28 0 28 22q-7-6-14 0q0-14-14-22z
    l M32 6V2M32 28v24q0 6-6 6
    t M18 28q2-14 14-22q12 8 14 22
    p M6 42l8-4l8 4v10l-8 4l-8-4z
    t M6 42l8 4l8-4M14 46v10
    s M38 44h16v16H38z
    k M42 48h.1M50 48h.1M46 52h.1M42 56h.1M50 56h.1`,
  ),
  // A double helix that turns into a barcode.
  bioinformatiker: o(
    'maur',
    `w M6 6q0 13 11 13t11 13t-11 13T6 58
    e M28 6q0 13-11 13T6 32t11 13t11 13
    t M8 9h18M9 26h16M9 38h16M8 55h18
    b M36 8h3v48h-3zM44 8h1v48h-1zM50 8h5v48h-5zM60 8h1v48h-1z
    s c 17 32 5
    k M15 32h4`,
    { scene: 'forskning' },
  ),
  // A mountain made of bars, with a flag on top.
  dataviter: o(
    'rev',
    `f M4 60V48h9v12zM13 60V36h9v24zM22 60V42h9v18zM31 60V18h9v42zM40 60V28h9v32zM49 60V44h9v16z
    P M32.5 19.500h6v8l-3-3l-3 3z
    Z M40 28h9v32h-9zM49 44h9v16h-9z
    l M35 18V4
    s M35 4l14 4l-14 5z
    t M4 30l10-6M8 40l6-10`,
  ),
  // A bridge between a gear and a coin.
  'industriell-okonom': o(
    'mus',
    `i M14 12l4-5h4l1 6l6-1l2 4l-4 5l4 5l-2 4l-6-1l-1 6h-4l-4-5l-5 4l-4-3l3-6l-6-2v-4l6-2l-3-6l4-3z
    q c 17 22 4.5
    y c 48 21 13
    k M44 26l8-10M52 16v5M44 21v5
    f M2 46q30-16 60 0v6H2z
    l M8 52v8M20 49v11M44 49v11M56 52v8
    p M30 34v-7q0-3 3-3t3 3v7z
    s c 33 20 4`,
    { scene: 'industri' },
  ),
  // A curve that comes near, and nearer, and never there.
  kvant: o(
    'snegl',
    `l M8 4v52h54
    w M13 8q3 36 44 38
    t M14 51h4M22 51h4M30 51h4M38 51h4M46 51h4
    y c 28 22 9
    k M28 18v8
    t M35 10l4-3M39 15l5-1
    p M42 14h18v16H42z
    t M46 19h10M46 24h6
    s c 57 47 4
    l M4 9l4-5l4 5M57 52l5 4l-5 4`,
    { scene: 'it' },
  ),
  // A jar of beads, and the spoonful that must speak for all.
  statistiker: o(
    'sommerfugl',
    `p M8 20h32q4 4 4 10v24q0 6-6 6H10q-6 0-6-6V30q0-6 4-10z
    u M8 12h32v8H8z
    f c 12 52 4
    v c 21 53 4
    f c 30 52 4
    v c 37 46 4
    v c 12 43 4
    f c 21 44 4
    f c 29 43 4
    v c 16 35 4
    f c 25 35 4
    q M44 16q4-7 11-4t5 10q-4 6-10 4t-6-10z
    l M50 26L38 44
    s c 50 17 4
    f c 56 19 3`,
  ),
} as const;
