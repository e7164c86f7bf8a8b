import { o } from '../typer.ts';

const laks = 'M-6 0q5-6 10-1l4-3v8l-4-3q-5 5-10-1z';

/** Occupations at sea. */
export const hav = {
  // A pen from above: all swim one way round, but one.
  akvakulturoperator: o(
    'maake',
    `p c 32 33 29
    v c 32 33 24
    t M32 9v48M8 33h48M15 16l34 34M49 16L15 50
    g 32 17
    o ${laks}
    /g
    g 47 26 1 72
    o ${laks}
    /g
    g 44 43 1 144
    o ${laks}
    /g
    g 26 47 1 200
    o ${laks}
    /g
    g 16 31 1 -72
    o ${laks}
    /g
    g 31 33 1 -40
    s ${laks}
    /g`,
    { medSted: [92, 34] },
  ),
  // A fish under a lens.
  fiskehelsebiolog: o(
    'fisk',
    `o M2 36q16-20 38-2l16-12q-4 14 0 26l-16-11q-20 18-38-1z
    t M12 32h.1M48 30l6-4M48 41l5 4
    e M42 46l14 14
    p c 30 32 17
    O M14 30q16-10 32 4q-10 14-30 8z
    t M22 30q4 4 0 8M29 28q4 5 0 11M36 31q3 4 0 8
    s c 29 24 3
    t M29 21v-3M32 23l3-2M26 23l-3-2
    l M13 32a17 17 0 1 0 34 0a17 17 0 1 0-34 0`,
  ),
  // A hose that feeds like a fountain.
  havbrukstekniker: o(
    'maake',
    `V M2 40h60v20H2z
    l M2 40q7-4 15 0t15 0t15 0t15 0
    i M2 34q0-26 24-28h6l2 12h-6q-14 2-14 16z
    q M32 4l10-2l3 17l-10 1z
    t M6 34v6M10 34v6
    y c 48 24 2.500
    y c 53 18 2.500
    y c 56 28 2.500
    y c 46 32 2.500
    y c 60 22 2.500
    o M16 58q4-18 18-20q6-2 12 2q-2 8-8 11q-8 6-12 3l-4 6z
    t M40 42h.1M31 42q4 4 3 8
    s c 50 38 3`,
    { medSted: [92, 34], bareAlene: 2, flytt: [0, -30] },
  ),
  // A notebook that does not mind the water.
  marinbiolog: o(
    'krabbe',
    `V c 32 32 29
    p M12 14l30-6l10 42l-30 7z
    t M15 20l-5 1M17 28l-5 1M19 36l-5 1M21 44l-5 1
    o M31 18l3 8l8-1l-5 6l4 7l-8-2l-6 6l-1-9l-8-3l8-4z
    t M27 50l14-3
    h M62 44l-9-6l-8 4l2 5l5-1l6 10h4z
    s M40 48l16-26l4 3l-16 25l-6 4z
    t M50 12h.1M56 8h.1
    q c 54 14 4
    q c 10 50 3`,
    { medSted: [84, 138] },
  ),
  // A lamp in its cage, and the wire that feeds it.
  'maritim-elektriker': o(
    'edderkopp',
    `i M8 4h48v9H8z
    t M14 8.500h.1M50 8.500h.1
    f M20 13h24v9H20z
    s M17 22h30v14q0 14-15 14T17 36z
    k M27 30l5 7l5-7M32 37v8
    l M17 22h30v14q0 14-15 14T17 36zM17 34h30M24 22v26M40 22v26
    t M9 28l-6-3M10 40l-6 4M55 28l6-3M54 40l6 4M32 56v5`,
    { scene: 'industri', medSted: [150, 62] },
  ),
  // A piston as tall as a house, and its engineer.
  maskinoffiser: o(
    'mus',
    `q M12 4h32v36H12z
    i M16 10h24v16H16z
    t M16 15h24M16 20h24
    y M25 26h6l3 18h-12z
    l M12 4v36h6M44 4v36h-6
    i c 28 48 12
    s c 28 46 4
    f M49 60V46q0-5 5-5t5 5v14z
    d c 54 37 4
    p M49 36q0-5 5-5t5 5z
    l M49 48l-6-5`,
    { scene: 'industri' },
  ),
  // A buoy with a long tail of thermometers.
  oseanograf: o(
    'fisk',
    `V M4 20h56v40H4z
    l M4 20q7-4 14 0t14 0t14 0t14 0
    y M21 22l6-12h10l6 12q-11 6-22 0z
    l M32 10V5
    s c 32 5 3
    l M32 25v34
    p M35 30h6v7a5 5 0 1 1-6 0z
    p M22 42h6v7a5 5 0 1 1-6 0z
    R M36.500 33h3v6h-3zM23.500 46h3v5h-3z
    R c 38 41 3
    R c 25 53 3
    t M35 32h-3M28 44h4M50 36h6M8 30h6M46 54h6`,
    { medSted: [86, 110], bareAlene: 2, flytt: [0, -4] },
  ),
  // A little yellow vehicle that brings home a shell.
  'rov-operator': o(
    'krabbe',
    `l M36 14Q34 6 44 4t14-2
    y r 8 14 42 16 6
    b M12 30h34v18H12z
    q M16 34h26v10H16z
    l M10 48v6M48 48v6M6 54h46
    t M21 34v10M29 34v10M37 34v10
    s c 16 22 4
    s c 27 22 4
    p c 40 22 4
    t M40 22h.1
    l M48 40h8v6
    p M52 52q0-6 5-6t5 6l-5 7z
    t M57 47v9`,
    { medSted: [94, 140] },
  ),
  // A hull that is still ribs.
  'sivilingenior-marin': o(
    'fugl',
    `u M4 58l4-8h44l4 8z
    p M2 18q30 8 60-4q-2 26-14 36H16Q6 42 2 18z
    F M2 18q16 4 30 3v29H16Q6 42 2 18z
    l M2 18q30 8 60-4q-2 26-14 36H16Q6 42 2 18z
    t M5 28q14 4 27 3M9 40q10 2 23 2
    l M32 21v29M40 20q1 16-2 30M48 18q1 18-5 32M56 16q0 16-8 32
    s c 32 36 4
    l M32 10v-6M26 8l6-4l6 4`,
    { scene: 'bygg' },
  ),
  // The bridge: wheel, window, lighthouse.
  skipsforer: o(
    'maake',
    `p M4 8h56l-4 34H8z
    v M8 30q24-5 49-1l-1 13H8z
    Y M46 14L10 8v12z
    p M44 14h6l2 16h-10z
    R M43 20h8v5h-8z
    s M44 10h6v4h-6z
    l M8 30q24-5 49-1M4 8h56l-4 34H8z
    f M4 42h56v18H4z
    u c 27 46 12
    q c 27 46 5
    l M27 30v11M27 51v11M11 46h11M32 46h11`,
    { medSted: [92, 34], flytt: [0, -28] },
  ),
} as const;
