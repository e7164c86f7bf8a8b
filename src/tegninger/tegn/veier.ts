import type { Felt } from '../bakgrunner.ts';

/** The ways to a study as signs on 24 × 24. */
export const veitegn: Record<string, readonly [Felt, string]> = {
  // Six subjects, and a clock that has gone round a few times.
  '23-5': [
    'data',
    `p c 14 10 8
    l M14 5v5l4 2
    f M2 18h5v4H2zM9 20h5v2H9zM2 12h3v4H2z`,
  ],
  // A helmet that climbs a step.
  fagskole: [
    'bygg',
    `l M1 22h9v-5h7v-5h6
    f M5 10q0-7 7-7t7 7z
    l M3 10h18`,
  ],
  // A shut door, and a way round it.
  'far-du-ikke-faget': [
    'laering',
    `f M3 3h10v18H3z
    k M10 12h.1
    l M17 21q5-4 5-9t-5-7M17 5h4M17 5v4`,
  ],
  // A ramp up to the high door.
  forkurs: [
    'industri',
    `f M1 22L15 12v10z
    p M15 4h7v18h-7z
    k M19 14h.1
    l M4 13l5-4M9 9H6M9 9l-1 3`,
  ],
  // A diploma with its seal.
  forstegangsvitnemal: [
    'laering',
    `p M3 2h18v14H3z
    l M7 6h10M7 10h6
    f c 16 16 5
    l M14 20v3l2-1l2 1v-3`,
  ],
  // From the wrench to the book.
  'fra-yrkesfag': [
    'energi',
    `i M2 3q0 5 4 5l8 10l3-3L8 6q1-4-3-5v4z
    f M11 21q3-3 6 0q3-3 6 0v-7q-3-2-6 0q-3-2-6 0z`,
  ],
  // A globe.
  'ib-steiner-utland': [
    'hav',
    `f c 12 12 10
    l M2 12h20M12 2q-6 10 0 20M12 2q6 10 0 20`,
  ],
  // A turn.
  'ombestemt-deg': [
    'forskning',
    `l M5 22V10q0-7 7-7t7 7v7M14 13l5 5l4-5
    f c 5 21 2`,
  ],
  // One desk, one lamp.
  privatist: [
    'it',
    `l M2 21h20M5 21V11l5-6
    f M8 3l8 4l-4 4z
    p M12 16h8v5h-8z`,
  ],
  // Half of a year.
  realfagskurs: [
    'klima',
    `p c 12 12 10
    f M12 2a10 10 0 0 1 0 20z
    l M5 9l4 5M9 9l-4 5`,
  ],
  // Someone throws you a ring.
  'strever-du-med-matte': [
    'helse',
    `f c 12 12 10
    p c 12 12 4
    a M12 2v4M12 18v4M2 12h4M18 12h4`,
  ],
  // A cross on the sheet, and another sheet behind it.
  'strok-i-eksamen': [
    'klima',
    `f M8 2h13v17H8z
    p M3 5h13v17H3z
    l M6 10l7 7M13 10l-7 7`,
  ],
  // Once more, and one step up.
  'ta-opp-fag': [
    'data',
    `l M20 8A9 9 0 1 0 21 14M21 3v6h-6
    f M9 17v-4h3v4zM12 17V9h3v8z`,
  ],
  // A summer with mathematics in it.
  tres: [
    'energi',
    `f c 12 12 5
    l M12 1v2M12 21v2M1 12h2M21 12h2M4 4l2 2M18 18l2 2M4 20l2-2M18 6l2-2`,
  ],
  // Two roads that become one.
  'y-vei': [
    'hav',
    `f M9 22v-8L2 4l4-2l6 8l6-8l4 2l-7 10v8z
    a M12 20v-2M12 15v-1`,
  ],
};
