import { o } from '../typer.ts';

const tannhjul = (x: number, y: number, s: number) => `g ${x} ${y} ${s}
    i M-3-16h6l1 5l5-4l5 4l-3 5h5v6h-5l3 5l-5 5l-5-4l-1 5h-6l-1-5l-5 4l-5-5l3-5h-5v-6h5l-3-5l5-4l5 4z
    q c 0 -3 5
    /g`;

/** Occupations in industry. */
export const industri = {
  // A loop that feels what comes round.
  automasjonsingenior: o(
    'katt',
    `p M14 40h36a10 10 0 0 1 0 20H14a10 10 0 0 1 0-20z
    i c 14 50 5
    i c 32 50 5
    i c 50 50 5
    u M6 26h14v14H6zM27 26h14v14H27z
    s M46 28h14v12H46z
    l M53 6v14M34 6h19
    f M24 2h12v10H24z
    o c 53 20 4
    t M48 22q5 4 10 0M12 30h2M34 30v4`,
  ),
  // A panel with a meter that one can read from the door.
  automatiker: o(
    'kopp',
    `q M6 4h44v56H6z
    p M12 10h32v20H12z
    l M16 28a12 12 0 0 1 24 0
    o M28 28l8-12l-5 13z
    s c 16 40 4
    o c 28 40 4
    n c 40 40 4
    z M12 49h10v7H12zM26 49h18v7H26z
    j M30 52.500h3M38 52.500h2
    l M50 20h8v28q0 6-6 6h-2
    f M54 12h8v10h-8z`,
  ),
  // A car seen from underneath.
  bilmekaniker: o(
    'mus',
    `l M8 60V30M56 60V30M2 60h12M50 60h12
    y M2 28h60v5H2z
    f M6 20q2-4 8-4l6-11h22l8 11q8 0 8 6v4H6z
    v M22 8h8v8H18zM34 8h7l6 8H34z
    b c 18 25 5.500
    b c 47 25 5.500
    l M22 33q6 6 12 0
    m M24 60V48q0-5 7-5t7 5v12z
    h c 31 39 5
    o M25 39q0-7 6-7t6 7z
    m M36 48l6-9l4 2l-8 13z
    s c 44 36 3.500`,
  ),
  // A chip that curls off the steel.
  'cnc-operator': o(
    'snegl',
    `q M2 24h14v36H2z
    z M16 32h4v20h-4z
    i M20 30h42v24H20z
    t M44 30v24M50 30v24M56 30v24
    y M30 4h12v14l-6 10l-6-10z
    f M28 2h16v8H28z
    e M34 30q-14-2-13-12t11-9q7 2 5 9q-3 6-8 3q-4-4 0-7
    j M34 30q-14-2-13-12t11-9q7 2 5 9q-3 6-8 3q-4-4 0-7
    l M2 60h60`,
  ),
  // A chair in three steps.
  industridesigner: o(
    'katt',
    `p M2 2h60v58H2z
    t M8 12v14M8 26h8M16 26v12M8 26v12M8 20h4
    l M24 16v16h11v14M24 32v14M24 24h8
    e M42 14l2 24M44 38h14
    f M40 14q4-2 6 0l2 22h10q3 3 0 6l-2 14h-4l1-13h-7l-1 13h-4l1-20z
    s M46 32h12v5H46z
    t M18 28h3M37 34h2`,
    { scene: 'laering' },
  ),
  // A gear that takes a ride in the crane.
  industrimekaniker: o(
    'fugl',
    `y M2 4h60v7H2z
    t M8 4l5 7M20 4l5 7M44 4l5 7M56 4l5 7
    z M26 11h12v6H26z
    l M32 17v6M32 23l-10 12M32 23l10 12
    ${tannhjul(32, 46, 0.95)}
    s c 32 43 3
    f M52 60V46q0-4 4-4t4 4v14z
    d c 56 39 3.500`,
  ),
  // A column with plates where the light goes up and the heavy down.
  kjemiingenior: o(
    'ballong',
    `p M18 14q0-8 12-8t12 8v38q0 6-12 6t-12-6z
    F M19 42h22v9q0 6-11 6t-11-6z
    Y M19 28h22v13H19z
    l M18 14q0-8 12-8t12 8v38q0 6-12 6t-12-6zM18 20h16M26 28h16M18 36h16M26 44h16
    l M30 6V3h22v11M42 32h11M30 58v2M14 60h34
    s M47 14h11v10q-5.500 4-11 0z
    o M49 36h9v8q-4.500 4-9 0z
    t M24 50h.1M32 52h.1M37 49h.1M24 15h.1M35 13h.1`,
    { scene: 'energi' },
  ),
  // A gearbox, taken apart in the air.
  maskiningenior: o(
    'edderkopp',
    `t M2 34h60
    f M2 18h10v32H2z
    ${tannhjul(24, 37, 0.75)}
    y M34 20h6v28h-6z
    ${tannhjul(48, 36, 0.6)}
    f M56 22h6v26h-6z
    s c 24 35 3
    l M8 50v10M59 48v12M4 60h58
    t M6 24h2M6 44h2`,
    { medSted: [140, 60] },
  ),
  // A rod that has broken, and the grains in the break.
  materialteknolog: o(
    'maur',
    `i M2 12h10l20 6l-4 5l5 4l-6 5l-15-4H2z
    i M62 36H50l-16-6l-4 6l6 5l-5 6l19 5h12z
    q M4 8h6v24H4zM56 32h6v24h-6z
    p c 32 33 15
    t M20 28l8 4l2-11M28 32l-4 12M28 32l10-2l6-8M38 30l2 10l7 2M40 40l-6 8
    s M28 32l10-2l2 10l-9 3z
    l M17 33a15 15 0 1 0 30 0a15 15 0 1 0-30 0M42 44l10 14`,
  ),
  // A pipe that is listened to.
  'ndt-kontrollor': o(
    'mus',
    `i M2 34h60v20H2z
    q M2 30h8v28H2zM54 30h8v28h-8z
    l M36 54l3-6l-4-3l4-5
    x M20 38q4 4 8 0M17 42q7 6 14 0
    z M18 22h12v12H18z
    l M24 22v-6q0-6 8-6h8
    s r 38 2 22 18 3
    k M42 12h4l2-5l3 9l2-4h3
    t M14 42h.1M46 44h.1`,
  ),
  // Many valves, one hand.
  prosessoperator: o(
    'fugl',
    `i M2 44h60v10H2zM12 54h6v6h-6zM46 54h6v6h-6zM44 24h8v20h-8z
    l M18 44V30M10 30h16M10 27v6M26 27v6
    f c 48 18 10
    l M48 8v20M38 18h20
    q M30 38h8v6h-8z
    p c 34 30 8
    t M34 30l3-4
    s c 48 18 4
    h M62 32l-6-8l-8-3l-2 4l6 2l-4 3l1 4l5 4h8z`,
  ),
  // A robot arm that pours coffee.
  robotikkingenior: o(
    'kopp',
    `i M2 54h24v6H2z
    y M8 54V42h12v12z
    y M10 44L6 18h8l5 26z
    y M8 14L38 6l2 7l-28 10z
    q c 14 44 6
    q c 11 18 7
    f M36 4h8v12h-8z
    l M44 6h4M44 14h4
    v M44 8l14 5l-3 14l-14-4z
    l M55 15q8 4 0 9
    U M40 22l-4 6v16h4V26z
    p M30 44h18v10q0 6-6 6h-6q-6 0-6-6z
    l M48 47q8 0 5 7h-5
    s M32 46h14v5H32z`,
  ),
  // A robot arm that has hurt itself.
  robottekniker: o(
    'plante',
    `i M4 54h28v6H4z
    f M12 54V42h14v12z
    f M14 44l-6-22h10l8 22z
    f M14 12l32 8l-2 9l-32-6z
    q c 18 44 6
    q c 13 19 8
    p M26 13l12 3l-1 14l-13-3z
    t M28 17l8 7M36 17l-9 8
    l M45 22h6l6-6M51 25l5 7
    s M42 42h18v18H42z
    k M51 46v10M46 51h10
    t M46 42v-4h10v4`,
  ),
  // An antenna, and the chip that hears it.
  'sivilingenior-elektronikk': o(
    'fugl',
    `l M12 60V24M12 24L4 8M12 24l8-16M12 24V8
    x M24 10q6 6 0 14M30 6q9 10 0 22
    n M24 60l10-22h28v22z
    z M36 42h18v14H36z
    t M36 46h-4M36 52h-4M54 46h5M54 52h5M42 42v-3M48 42v-3
    s M41 46h8v6h-8z
    o c 12 8 3.500
    f M6 54h12v6H6z`,
    { scene: 'it' },
  ),
  // A flask that has grown to a tank.
  'sivilingenior-kjemi': o(
    'mus',
    `p M5 46h8v4l5 8q0 2-2 2H3q-2 0-1-2l3-8z
    F M3 54h12l2 5H2z
    l M5 46h8v4l4 8q0 2-2 2H3q-2 0-1-2l4-8zM4 46h10
    p M30 4h20v16l12 36q0 4-4 4H24q-4 0-3-4l9-36z
    F M26 38h28l7 19q0 2-3 2H24q-3 0-2-2z
    l M30 4h20v16l12 36q0 4-4 4H24q-4 0-3-4l9-36zM27 4h26
    l M52 28v30M57 40v18M52 36h4M53 44h4M53 52h4
    y c 32 46 3
    s c 41 52 4
    y c 34 54 2`,
    { scene: 'forskning' },
  ),
  // A wing, and the wind that has to go round it.
  'sivilingenior-maskin': o(
    'papirfly',
    `l M2 14q16-10 30-4t26 14M2 24q8-10 20-8M2 52q18 2 34-4t26-10M2 44q8 4 18 2
    f M6 32q2-12 18-12q20 2 38 16l-50 6q-6-4-6-10z
    Z M6 32q10 6 26 6l30-2-50 6q-6-4-6-10z
    t M20 23v17M32 24v15M44 28v9
    s c 13 32 4
    l M30 40v20M22 60h18M56 18l2 6l-6 1`,
    { scene: 'luftrom' },
  ),
  // A blue star, and a welder from behind.
  sveiser: o(
    'katt',
    `v M44 20l3 8l8-6l-4 9l11 1l-10 4l7 8l-9-4l-2 10l-4-9l-8 6l4-9l-10-2l10-4l-7-8l9 4z
    p c 45 34 4
    i M30 50h32v10H30z
    f M2 60V46q0-8 12-8t12 8v14z
    z M4 28q0-14 11-14t11 14v8H4z
    y M4 26h22v4H4z
    f M22 44l14-7l2 5l-14 9z
    s M35 34l6-1l1 4l-6 3z
    t M52 12l3-4M60 20l3-2M34 14l-2-4`,
  ),
  // A whole machine in a suitcase.
  'teknisk-salgsingenior': o(
    'and',
    `u M6 32L14 4h44l-6 28z
    q M12 28l6-20h34l-5 20z
    ${tannhjul(24, 30, 0.7)}
    y M36 18h14v14H36z
    l M43 18v-8M38 10h10
    f M2 32h56v28H2z
    Z M40 32h18v28H40z
    l M20 32v28M40 32v28
    b M24 36h12v5H24z
    s M26 44h8v9h-8z`,
    { scene: 'helse' },
  ),
} as const;
