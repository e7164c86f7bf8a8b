import { o } from '../typer.ts';

/** Occupations in energy. */
export const energi = {
  // A cell opened like a book.
  batteritekniker: o(
    'mus',
    `f M6 16l22 6v38l-22-6z
    Z M6 16l7 2v38l-7-2z
    b M12 8l10 3v8l-10-3z
    p M28 22l30-8v38l-30 8z
    t M35 26v28M42 24v28M51 22v26
    s M40 28l14-4v22l-14 4z
    k M48 28l-4 9h6l-4 9`,
    { scene: 'industri' },
  ),
  // A drill string as a needle that sews rock together.
  boreoperator: o(
    'mark',
    `i M26 4h12v8H26z
    l M14 34L28 12M50 34L36 12M20 24h24
    u M4 34h56v8H4z
    q M4 42h56v18H4z
    t M4 51h14M46 51h14
    p M29 12h6v36l-3 11l-3-11z
    s c 32 44 4
    x M32 18c16 0 14 14 2 14s-12 16 0 20`,
  ),
  // An open fuse box with one wire lit.
  elektriker: o(
    'katt',
    `p M4 8l14 5v42L4 60z
    f M18 8h42v48H18z
    q M24 14h30v14H24z
    b M28 17h4v8h-4zM37 17h4v8h-4zM46 17h4v8h-4z
    t M30 28v8q-6 2-4 12v8M48 28v10q6 2 3 18
    j M39 28v8q-6 5 0 10t0 10
    s M39 34l-5 8h5l-3 8l9-11h-5l4-5z
    t M10 34h.1`,
    { scene: 'bygg' },
  ),
  // A wave that leaves the oscilloscope.
  elektroingenior: o(
    'papirfly',
    `p r 4 16 38 36 4
    z r 9 21 22 20 2
    j M10 32q4-12 8 0t8 0l5 0
    x M31 32q4-14 8 0t7 2q3-16 7-4t7-2
    s c 59 27 3.5
    t M36 24h.1M36 40h.1M36 46h.1M12 47h10
    l M10 52v8M36 52v8`,
    { scene: 'forskning' },
  ),
  // A dial between sun and wind.
  energiingenior: o(
    'sokk',
    `q M8 60v-8h48v8z
    p M6 52a26 26 0 0 1 52 0z
    F M8 51a24 24 0 0 1 16-22l8 22z
    V M56 51a24 24 0 0 0-16-22l-8 22z
    y c 10 12 6
    t M10 2v1M20 12h1M17 5l1-1M3 5l1 1M3 19l1-1M17 19l1 1
    l M40 8h14q5-1 4-5M42 14h17M40 20h8q5 1 3 6
    e M32 50L44 32
    s c 32 50 5`,
  ),
  // A fitter in a mast, from behind.
  energimontor: o(
    'fugl',
    `l M18 60L28 4h8l10 56M22 40h20M20 50l24-10M44 50L20 40M24 28h16M8 12h48M8 12l20 8M56 12l-20 8
    i M8 12v5h4v-5zM52 12v5h4v-5z
    e M27 50l-1 8M36 50l2 8
    f M23 34q9-6 18 0l-2 16H25z
    k M26 36l10 13M38 36L28 49
    d M22 36l-5-12l4-2l5 10zM42 36l4-14l-4-1l-4 11z
    s M25 28q0-9 7-9t7 9z
    l M22 28h20`,
  ),
  // A wall of lights that is watched by one back.
  energioperator: o(
    'kopp',
    `z r 4 6 56 32 3
    c M12 14h12l8 10h20M12 30h14l6-6M38 24v-8h12
    s c 38 16 4
    P c 12 14 2.5
    P c 12 30 2.5
    P c 52 24 2.5
    P c 50 16 2.5
    f M20 60q0-16 12-16t12 16z
    d c 32 41 6
    b M25 42q0-9 7-9t7 9q-7-4-14 0z
    l M20 60h24`,
    { scene: 'it' },
  ),
  // A transformer with its tag.
  'fagskoleingenior-elkraft': o(
    'snegl',
    `f M12 24h40v30H12z
    t M20 28v22M26 28v22M38 28v22M44 28v22
    q M16 54h8v6h-8zM40 54h8v6h-8z
    u M18 24v-4h-3v-4h3v-6h4v6h3v4h-3v4zM30 24v-4h-3v-4h3v-6h4v6h3v4h-3v4zM42 24v-4h-3v-4h3v-6h4v6h3v4h-3v4z
    t M52 32h4v4
    s M52 36h8v14h-8z
    k M54 42h4M54 46h3`,
  ),
  // Sound sent down, and the answer on its way up.
  geofysiker: o(
    'maur',
    `q M2 20h60v40H2z
    U M2 44q14-10 28 0t32-4v20H2z
    l M2 44q14-10 28 0t32-4
    x M24 24q8 8 16 0M20 28q12 12 24 0M16 32q16 16 32 0
    k M30 40l-10-16M30 40l-4-2M30 40l1-4
    o M22 6h20v10H22z
    q c 27 17 4
    q c 37 17 4
    s M42 8h8l4 10h-12z
    l M2 20h60`,
    { scene: 'klima' },
  ),
  // A turbine whose foot goes on for longer than its tower.
  havvindingenior: o(
    'fisk',
    `V M2 28h60v32H2z
    l M32 8l-2-6M32 8l14 9M32 8L20 18
    p M30 10h4l1 18h-6z
    y M26 28h12v8H26z
    y M28 36h8l2 8l14 14h-8L32 48L20 58h-8l14-14z
    s c 32 9 4
    l M2 28q7-4 15 0t15 0t15 0t15 0
    t M8 38h6M50 40h8`,
    { medSted: [98, 112] },
  ),
  // Frost on one pipe, steam on the next.
  kuldetekniker: o(
    'pingvin',
    `v M10 60V22q0-12 11-12t11 12v38h-9V24q0-4-2-4t-2 4v36z
    p M10 26h9l-2 8l-3-4l-2 10zM23 26h9l-3 12l-2-8l-2 4z
    t M14 14l-6-8M8 12l6-4M11 6v8M6 10h10
    o M40 60V28h10v32z
    q M37 28h16v7H37z
    l M42 22q-4-5 0-9t0-8M50 22q-4-5 0-9t0-8
    s c 27 48 6
    k M27 48l3-3`,
    { scene: 'industri' },
  ),
  // Layers of ground, and a straw.
  petroleumsingenior: o(
    'mark',
    `q M6 20h52v40H6z
    U M6 30q12-6 26 0t26-2v10q-14 6-26 0t-26 2z
    z M6 46q14-8 26-2t26-2v18H6z
    j M14 52h6M44 54h8
    o M33 4l17-2l1 5l-12 2v44h-6z
    p M33 20h6v4h-6zM33 30h6v4h-6z
    s c 36 52 4
    l M6 20h52`,
  ),
  // The grid as a net held in two hands.
  'sivilingenior-elkraft': o(
    'edderkopp',
    `l M14 18q18 12 36 0M12 30q20 14 40 0M14 44q18 8 36 0M20 14q-8 18 0 38M32 22v34M44 14q8 18 0 38
    s c 32 38 6
    k M33 34l-3 4h4l-3 4
    d M2 34V14q2-6 8-4l9 4q2 5-3 5l-6-2v14z
    h M62 34V14q-2-6-8-4l-9 4q-2 5 3 5l6-2v14z
    f M2 34h10v12H2zM52 34h10v12H52z`,
    { medSted: [98, 60] },
  ),
  // Panels that turn like sunflowers.
  solenergiingenior: o(
    'sommerfugl',
    `l M18 60V34M46 60V38M32 60V26
    n M18 52q-10 0-10-8q10 0 10 8zM46 56q10 0 10-8q-10 0-10 8z
    v M8 26l18-6l4 14l-18 6zM38 32l16-6l4 12l-16 6z
    t M17 23l4 14M10 33l18-6M46 29l4 12M40 38l16-6
    v M22 10l20-6l5 16l-20 6z
    t M32 7l5 16M24 18l20-6
    s c 12 9 6`,
  ),
  // A climber on a rope under the nacelle.
  vindturbintekniker: o(
    'maake',
    `p M8 18h8l2 42H6z
    q M6 8h30q10 0 10 6t-10 6H6q-4 0-4-6t4-6z
    l M46 14l12-12M46 14l6 18M46 14L62 18
    f c 47 14 4
    l M32 20v10q0 4 4 4M32 20l14 12
    b M36 46l-4 12l4 2l6-10l4 10l4-2l-3-12z
    f M35 33q6-4 12 0l1 14H34z
    k M37 34l9 12M46 34l-9 12
    h M35 35l-5-11l3-2l6 10z
    s M35 32q0-8 6-8t6 8z
    l M33 32h16`,
    { medSted: [110, 50] },
  ),
} as const;
