import { o } from '../typer.ts';

/** Occupations in air and space. */
export const luftrom = {
  // A dish, and a photon that has been under way for very long.
  astrofysiker: o(
    'ugle',
    `l M20 60l8-20M44 60L32 40M16 60h32
    q M6 14q-4 24 18 30t24-6z
    f M6 14l42 24q-6-24-22-28T6 14z
    l M24 28l16-14M14 20l26-6M44 34l-4-20
    s c 40 14 4
    x M44 10q2-4 6-4t4-3
    l M58 16h.1M52 24h.1M8 4h.1M20 3h.1M60 40h.1`,
  ),
  // The cockpit, from behind the panel.
  avioniker: o(
    'edderkopp',
    `f M2 34q2-26 30-26t30 26v4H2z
    v M10 32q2-16 20-17v17zM34 15q18 1 20 17H34z
    i M2 36h60v24H2z
    p c 14 46 6
    p c 30 46 6
    z M40 40h16v12H40z
    t M14 46l3-3M30 46v-4
    j M43 48l4-4l3 3l4-5
    l M8 56q10 6 20 0M26 57q10 5 20-2M44 56q8 4 14-2
    s c 52 56 3
    y c 8 56 2
    r c 26 57 2`,
    { medSted: [88, 60], scene: 'industri' },
  ),
  // A drone under the edge of a cliff.
  droneoperator: o(
    'sau',
    `q M36 2h26v58H46l-4-12l6-8l-8-12l4-10z
    U M48 40l14-4v24H46l-4-12z
    l M36 2h26v58H46l-4-12l6-8l-8-12l4-10z
    t M52 12l6 2M48 24l8-2M52 48l6 4
    l M6 22v5M30 22v5M6 27h24
    t M1 21h11M24 21h11
    f M10 24h16l3 8H7z
    z c 18 33 4
    S M18 36L8 58h22z
    l M10 32v8M26 32v8
    s c 18 33 2`,
    { medSted: [100, 114] },
  ),
  // The earth as a patchwork.
  fjernmalingsspesialist: o(
    'papirfly',
    `n M6 26l18-4l2 16l-18 4z
    y M24 22l18-4l2 16l-18 4z
    v M8 42l18-4l2 18l-18 4z
    u M26 38l18-4l2 18l-18 4z
    o M42 18l16-4l2 16l-16 4z
    n M44 34l16-4l2 18l-16 4z
    v M42 36q-4 10 4 18l6-2q-8-8-4-17z
    t M28 26h12M29 31h12M48 20l8-2M49 25l8-2M32 42l10-2M33 48l10-2
    s M10 46l10-2l1 8l-10 2z
    z M20 4h10v8H20z
    f M6 2h12v10H6zM32 2h12v10H32z
    x M22 12l-8 32M28 12l-8 30`,
  ),
  // Three planes on strings, and one hand.
  flygeleder: o(
    'fugl',
    `l M32 16L12 36M34 16l0 28M38 16l14 14
    h M22 4h20q6 0 6 6v3l-6 4h-6l-2-3l-2 4h-4l-2-4h-4z
    f M13 2h9v13h-9z
    f M2 42l4-4h6l3-6h4l-1 6h4l2 4l-2 2h-4l1 6h-4l-3-6H6z
    y M42 36l4-4h4l3-5h3l-1 5h4l2 4l-2 1h-4l1 5h-3l-3-5h-4z
    s M22 54l5-5h6l4-7h4l-1 7h6l3 5l-3 2h-6l1 5h-4l-4-5h-6z`,
  ),
  // An engine with its hood up.
  flytekniker: o(
    'mus',
    `q M4 8h54q-8 10-22 10H4z
    l M28 18v6
    i M10 26h38q8 0 14 16q-4 12-12 12H10z
    p M11 24q9 0 9 16t-9 16t-9-16t9-16z
    z M11 30q5 0 5 10t-5 10t-5-10t5-10z
    c M11 32v16M7 40h8M8 35l6 10M14 35L8 45
    f M22 26Q26 8 46 10l6 4q-14 2-18 12z
    y M26 34h8v12h-8zM38 32h6v8h-6z
    l M34 40q4 6 10 2M46 36h8
    s c 48 46 4
    l M22 60h24M26 54v6M42 54v6`,
    { scene: 'industri' },
  ),
  // Runway lights at dusk.
  pilot: o(
    'maake',
    `m M2 4h60v30H2z
    O M2 24h60v10H2z
    z M2 34h60v26H2z
    y M24 34a8 8 0 0 1 16 0z
    i M28 34h8l16 26H12z
    c M32 38v3M32 45v4M32 53v5
    j M24 36h.1M40 36h.1M20 42h.1M44 42h.1M15 49h.1M49 49h.1M9 57h.1M55 57h.1
    f M30 8h4v8l16 6v3l-16-2l-1 5l4 3H27l4-3l-1-5l-16 2v-3l16-6z
    s c 32 20 2.500
    l M2 4h60v56H2z`,
  ),
  // A rocket: a stack of pots.
  romfartsingenior: o(
    'katt',
    `f M32 2q8 4 9 14H23q1-10 9-14z
    q M20 16h24v14H20z
    l M17 20h3M44 20h3M14 36h4M46 36h4
    i M18 30h28v14H18z
    o M15 44h34v10H15z
    l M12 48h3M49 48h3M18 30h28
    v c 32 23 4
    y M24 54h16l-3 6q-5 4-10 0z
    s M29 54h6l-3 6z
    u M15 44l-8 14h8zM49 44l8 14h-8z
    t M24 37h16`,
  ),
  // A satellite with its lunch box.
  romteknolog: o(
    'sokk',
    `g 32 31 0.95 -20
    v M-30-8h16V8h-16zM14-8h16V8H14z
    t M-22-8V8M-30 0h16M22-8V8M14 0h16
    l M-14 0h4M10 0h4
    y M-10-12h20v24h-20z
    t M-10-4h20M-4 4h8
    q M-8-12q8-12 16 0z
    l M0-18v-5
    s M-8 14h16v10H-8z
    k M-3 14v-3h6v3M-8 19h16
    /g
    l M6 8h.1M56 54h.1M10 54h.1M60 14h.1
    x M40 8q6-2 10 4M42 2q10-2 16 6`,
  ),
} as const;
