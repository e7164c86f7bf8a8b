import { o } from '../typer.ts';

/** Occupations in food. */
export const mat = {
  // The soil in section: half of the plant is down there.
  agronom: o(
    'mark',
    `u M4 32h56v28H4z
    Z M4 46h56v14H4z
    z M4 32h56v6H4z
    n M32 18q-14 0-16-12q16 0 16 12q0-14 16-14q0 14-16 14z
    l M32 32V18
    o M26 32h12q2 14-6 24q-8-10-6-24z
    t M28 38h4M33 44h3M27 40q-8 4-14 2M37 40q8 6 14 2M30 50q-4 4-8 4
    h M46 52q2-6 6-2t6-2v4q-4 4-6 1t-4 3z
    s c 14 52 4
    q M50 38l5 2l-1 4l-6-1z
    k M12 52h4`,
  ),
  // A cheese with a temperature.
  mattekniker: o(
    'mus',
    `y M4 34L44 18q16 4 16 18v2L4 44z
    y M4 38l56 0v20H4z
    Z M4 50h56v8H4z
    p c 16 47 4
    p c 30 52 3
    p c 46 46 5
    p c 54 55 2
    t M30 30h.1M44 28h.1
    p M27 4h8v26q4 3 4 8a8 8 0 0 1-16 0q0-5 4-8z
    r c 31 38 4
    S M29 18h4v18h-4z
    t M35 10h4M35 16h4M35 22h4`,
    { scene: 'industri' },
  ),
  // A loaf cut open, and what the air has built in it.
  matteknolog: o(
    'brod',
    `u M2 30q0-14 22-16h18q20 2 20 16q0 6-4 8v22H6V38q-4-2-4-8z
    p M24 30q0-12 18-12t16 12q0 5-4 7v19H28V37q-4-2-4-7z
    f c 36 28 3.500
    f c 48 26 2.500
    f c 40 40 4
    f c 50 46 2.500
    f c 34 50 2.500
    s c 49 35 3.500
    t M8 26l4-6M14 24l4-5
    q M2 44h6v12H2z
    i M8 4h32l6 4H14z
    u M2 2h10v6H2z`,
    { scene: 'forskning' },
  ),
} as const;
