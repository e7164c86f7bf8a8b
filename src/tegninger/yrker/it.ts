import { o } from '../typer.ts';

/** Occupations in information technology. */
export const it = {
  // A dragon: one half is still wire.
  '3d-artist': o(
    'fugl',
    `f M30 12q10-8 20-2l8 8l-8 4h-8q2 8 6 12q8 14-4 22q-8 5-14 4z
    n M38 6l4 6l4-7l3 7M48 42l8-2l-6 8M46 54l6 3l-9 2
    z c 48 15 1.500
    l M30 12Q16 8 10 20t2 22t18 18
    t M30 12L12 22l18 6L10 36l20 8l-14 8l14 8M12 22l-2 14l6 16M20 11l10 17l-16 4M30 44l-20-8
    l M30 12v48
    o M57 18l6-3v8z
    s c 30 28 4`,
  ),
  // A circuit under a lamp.
  dataelektroniker: o(
    'kopp',
    `l M10 60V40L24 22l10-6
    q M4 60h14v-5H4z
    y M28 10l14 3l8 13l-26-6z
    K M26 20l24 6l8 26H18z
    n M18 48h44v10H18z
    z M32 44h14v9H32z
    t M28 48h4M28 52h4M46 48h6v6M46 52h4v6M24 54h.1
    s c 56 53 3`,
  ),
  // A chip that is a city.
  dataingenior: o(
    'maur',
    `n M32 60L2 46l30-14l30 14z
    l M8 49v6M16 53v6M24 57v5M56 49v6M48 53v6M40 57v5
    z M32 54L14 45l18-9l18 9z
    f M18 43V26l8-4l8 4v17l-8 5z
    m M36 44V10l7-4l7 4v33l-7 5z
    l M26 48V30l-8-4M26 30l8-4M43 48V14l-7-4M43 14l7-4
    j M40 20h.1M40 28h.1M40 36h.1M22 34h.1M47 22h.1M47 32h.1
    s M28 50V40l4-2l4 2v10l-4 3z`,
  ),
  // A door whose keyhole is a cursor.
  'etisk-hacker': o(
    'rev',
    `u M10 4h44v56H10z
    f M15 9h34v51H15z
    t M21 15h22v10H21z
    y r 23 29 20 26 4
    z M29 33l11 10h-6l3 7l-3 1l-2-7l-4 4z
    s c 49 34 3`,
  ),
  // Servers at night: one light is red.
  'it-driftstekniker': o(
    'ugle',
    `i M8 4h30v56H8z
    z M12 8h22v10H12zM12 21h22v10H12zM12 34h22v10H12zM12 47h22v9H12z
    j M16 13h.1M16 26h.1M16 51h.1
    c M22 13h8M22 26h8M22 39h8M22 51h8
    o c 17 39 3.5
    m M44 60V48q0-8 8-8t8 8v12z
    d c 52 34 6
    b M45 34q0-9 7-9t7 9q-7-4-14 0z
    l M45 46l-7-6
    S M38 38l-16-3v8z`,
  ),
  // A window, put together with a screwdriver.
  'it-utvikler-fagbrev': o(
    'snegl',
    `p M4 12h40v40H4z
    f M4 12h40v9H4z
    c M9 16.5h.1M15 16.500h.1
    y M9 27h13v10H9z
    t M27 28h12M27 33h12M27 38h8
    v M9 42h14v10H9z
    q M28 44l16-4l4 13l-16 4z
    s c 38 49 4
    k M36 48l4 2
    i M41 44l10-14l3 2l-10 14z
    r M50 28l6-14q6-2 6 4l-8 12z`,
  ),
  // Points that have found their line.
  maskinlaeringsingenior: o(
    'maur',
    `p M4 4h56v56H4z
    l M10 8v46h46
    x M12 50Q26 44 34 30t22-20
    v c 18 40 3
    v c 24 50 3
    v c 30 42 3
    o c 38 32 3
    v c 32 24 3
    v c 46 24 3
    v c 50 10 3
    t M18 43v4M38 29v-4M32 27v6M30 39v-3M46 21v-2
    s c 20 16 5
    k M18 15h.1M22 15h.1`,
  ),
  // A cable that grows.
  nettverkstekniker: o(
    'fugl',
    `u M28 60q4-10 2-22h5q-1 12 3 22z
    e M32 40V24M32 36L16 28V18M32 34l16-8V16M32 28l-8-8V8M32 26l8-10V6
    w M32 40V24M32 36L16 28V18M32 34l16-8V16M32 28l-8-8V8M32 26l8-10V6
    p M12 10h8v9h-8zM20 3h8v8h-8zM36 2h8v8h-8zM44 10h8v9h-8z
    t M14 13h4M22 6h4M38 5h4M46 13h4
    s M28 15h8v9h-8z
    k M30 18h4
    n M18 60q6-8 14 0zM34 60q6-6 14 0z`,
  ),
  // A padlock that comes with a manual.
  'sikkerhetsradgiver-it': o(
    'katt',
    `l M14 30V18q0-12 12-12t12 12v12
    f r 6 28 40 32 5
    y c 26 41 5
    z M24 43h4l2 9h-8z
    q M38 34l20-4v24l-20 5z
    p M38 34l-2-3l20-4l2 3z
    t M43 40l10-2M43 45l10-2M43 50l6-1
    s M52 30l4-1v10l-2-2l-2 3z`,
  ),
  // A robot with its door open.
  'sivilingenior-datateknologi': o(
    'mus',
    `l M26 10V4
    s c 26 4 3
    p r 12 10 28 16 5
    z M18 17h4v4h-4zM30 17h4v4h-4z
    f r 10 28 32 24 4
    z M16 33h20v14H16z
    y c 22 40 4
    v c 31 38 3
    j M16 45h8l4-6
    p M42 32l14-4v18l-14 4z
    t M52 38h.1
    i M14 52h8v8h-8zM30 52h8v8h-8zM4 32h6v14H4z`,
  ),
  // A cloud needs legs to stand on.
  skyingenior: o(
    'maake',
    `l M16 34l-4 26M30 34v26M46 34l5 26M13 48h36M16 36l14 12l17-12
    p M10 36Q2 34 4 26q2-7 10-6q2-14 15-14q11 0 14 11q13-3 16 8q1 11-10 11z
    Q M14 34q20 2 38-2q-2 4-8 4H12z
    f M22 22h18v10H22z
    c M26 27h.1
    j M32 27h4
    s M34 56h14v4H34z
    t M30 54h-8`,
    { medSted: [110, 34], scene: 'luftrom' },
  ),
  // A level, drawn on squared paper.
  spilldesigner: o(
    'snegl',
    `p M2 4h56v56H2z
    T M14 4v56M26 4v56M38 4v56M50 4v56M2 16h56M2 28h56M2 40h56M2 52h56
    n M2 46h18v14H2zM36 46h22v14H36z
    o M20 60l4-8l4 8zM28 60l4-8l4 8z
    m M6 34h10v12H6z
    j M9 39h.1M13 39h.1
    t M14 32q2-8 6-11M24 18q8-2 12 4M38 26q4 6 4 14
    y M46 34h8v12h-8z
    s M30 6l2 5l5 0l-4 4l1 5l-4-3l-5 3l2-5l-4-4h5z
    r M40 26L56 4l5 4l-16 21l-6 2z`,
  ),
  // A figure that falls through its own floor.
  spillprogrammerer: o(
    'fugl',
    `z r 2 4 60 56 5
    n M6 22h16v7H6zM42 22h16v7H42z
    u M6 29h16v5H6zM42 29h16v5H42z
    c M22 36v6M42 36v6M25 30l2 4M39 30l-2 4
    s M25 38h14v12H25z
    k M29 43h.1M35 43h.1
    x M25 40l-6-8M39 40l6-8M29 50l-3 6M36 50l4 5
    y M46 12h8v8h-8z
    c M10 10h.1M16 10h.1M22 10h.1`,
  ),
  // Brackets that are a workshop.
  systemutvikler: o(
    'katt',
    `w M20 6q-10 0-10 10v8q0 8-6 8q6 0 6 8v8q0 10 10 10M44 6q10 0 10 10v8q0 8 6 8q-6 0-6 8v8q0 10-10 10
    u M18 44h28v6H18zM22 50v10M42 50v10
    l M22 50v8M42 50v8
    y M22 38h8v6h-8z
    v M32 34h8v10h-8z
    s M24 28h8v8h-8z
    o M36 12h10v6H36z
    l M41 18v12M22 14h10M22 20h6`,
  ),
  // A mast in snow.
  telemontor: o(
    'rev',
    `q M2 58q12-14 28-8t32 0v10H2z
    l M22 54l8-40l8 40M26 42h8M27 32h6M24 47l10-13M36 47L27 34
    p c 23 26 5
    p c 38 32 5
    i M25 9h10v8H25z
    s c 30 7 3.500
    x M21 10q-3-4 0-8M39 10q3-4 0-8M15 12Q10 6 15 1M45 12q5-6 0-11
    t M8 24h.1M14 38h.1M52 20h.1M57 38h.1M48 46h.1M5 46h.1M50 32h.1M10 14h.1
    f M45 54v-7q0-5 4-5t4 5v6z
    d c 49 38 3.500`,
    { scene: 'klima' },
  ),
  // A button that fits a thumb.
  'ux-designer': o(
    'sommerfugl',
    `z r 10 2 34 58 6
    p M14 8h26v44H14z
    v M18 12h18v10H18z
    t M18 27h18M18 31h12
    s r 18 36 18 10 5
    c M25 56h4
    h M36 60l-4-14q0-5 5-4l4 6l10-6q8 0 9 8v10z
    t M34 46l3 2`,
  ),
} as const;
