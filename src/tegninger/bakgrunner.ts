/**
 * Twelve scenes, one a field, on 360 × 150. Light from the upper left, ground at y 118. The middle is kept calm: the
 * occupation's object stands there.
 */
export interface Bakgrunn {
  /** Lines for the brush. */
  linjer: string;
  /** Middle of the object's foot. */
  fot: readonly [number, number];
  /** Feet of the small surprise. */
  med: readonly [number, number];
}

export const bakgrunner = {
  energi: {
    linjer: `G M0 0h360v150H0z
      Y c 76 30 15
      K M0 100q34-44 66-30q26-26 66 30zM262 100q30-30 54-22q24-22 44-16v38z
      V M0 98h360v20H0z
      t M26 106h16M96 109h20M252 105h18M318 110h14
      K M0 118h360v32H0z
      l M24 118l12-74l12 74M22 56h28M26 70h20M30 94l14-18M42 94l-14-18M304 118l9-54l9 54M300 74h26M304 84h18
      t M22 56q-12 8-22 8M50 56q126 48 250 18M46 70q130 42 258 14M326 74q18 12 34 8
      l M0 118h360`,
    fot: [188, 118],
    med: [98, 118],
  },
  hav: {
    linjer: `G M0 0h360v150H0z
      P M44 24q2-12 14-10q6-10 18-4q14-2 14 14z
      K M0 60q15-7 30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0v90H0z
      K M0 134q40-10 84-4q60 10 120 0q70-8 156 4v16H0z
      l M0 60q15-7 30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0
      r M292 54h46l-8 12h-32z
      l M312 54v-22l14 16h-14
      n M318 138q-9-12 0-24t0-26q16 14 7 26t3 24zM338 139q-7-10 0-19t0-18q13 10 6 19t2 18z
      t M22 96h12M270 108h16M58 136h10M252 138h12`,
    fot: [180, 130],
    med: [78, 98],
  },
  helse: {
    linjer: `G M0 0h360v150H0z
      p M26 18h84v66h-84z
      K M27 83v-22q20-18 36-4q20-22 46-6v32z
      Y c 50 36 8
      l M68 18v66M20 84h96
      K M0 118h360v32H0z
      t M0 106h360M296 118V60
      p M274 60q4-24 22-24t22 24z
      l M0 118h360`,
    fot: [196, 118],
    med: [72, 118],
  },
  it: {
    linjer: `G M0 0h360v150H0z
      z M24 14h78v66H24z
      Y M84 22a13 13 0 1 0 8 22a11 11 0 0 1-8-22z
      c M36 26h.1M46 48h.1M58 30h.1M40 66h.1M64 60h.1M90 62h.1
      l M63 14v66M18 80h90
      K M0 118h360v32H0z
      l M338 118h-34M320 118l-12-44l-30 14
      y M262 94l20-14l12 20q-14 6-32-6z
      q M26 118v-11h46v11M32 107v-9h44v9
      l M0 118h360`,
    fot: [190, 118],
    med: [114, 118],
  },
  data: {
    linjer: `G M0 0h360v150H0z
      K M0 118v-18q40-6 70-26q18-10 34 8q16 22 50 24q70 2 106-34q26-26 48-8q22 18 52 20v34z
      T M20 0v90M50 0v82M80 0v66M110 0v88M140 0v102M170 0v106M200 0v104M230 0v96M260 0v72M290 0v54M320 0v68M350 0v78M0 20h360M0 50h360M0 80h56M250 80h-30M112 80h80M338 80h22
      K M0 118h360v32H0z
      l M0 100q40-6 70-26q18-10 34 8q16 22 50 24q70 2 106-34q26-26 48-8q22 18 52 20M0 118h360`,
    fot: [188, 118],
    med: [300, 118],
  },
  bygg: {
    linjer: `G M0 0h360v150H0z
      P M132 32q2-12 14-10q6-10 18-4q14-2 14 14zM258 46q2-9 11-7q5-8 14-3q11-2 11 10z
      K M0 118h360v32H0z
      t M16 112l42-44M58 112l42-44M16 66l42-44M312 112l36-44
      l M16 118V8M58 118V8M100 118V8M312 118V52M348 118V52
      u M8 62h100v7H8zM8 16h100v7H8zM304 62h56v7h-56z
      q M10 118v-6h12v6zM52 118v-6h12v6zM94 118v-6h12v6z
      l M0 118h360`,
    fot: [206, 118],
    med: [79, 62],
  },
  industri: {
    linjer: `G M0 0h360v150H0z
      p M18 46h72v40H18zM270 46h72v40h-72z
      t M42 46v40M66 46v40M294 46v40M318 46v40M18 66h72M270 66h72
      y M0 12h360v12H0z
      t M20 24l12-12M60 24l12-12M100 24l12-12M240 24l12-12M280 24l12-12M320 24l12-12
      i M96 8h32v20H96zM106 28h12v8h-12z
      l M112 36v14q7 2 5 8t-10 3
      K M0 118h360v32H0z
      t M0 134h46M78 134h70M182 134h70M286 134h74
      l M0 118h360`,
    fot: [200, 118],
    med: [60, 118],
  },
  klima: {
    linjer: `G M0 0h360v150H0z
      K M0 104L58 34l34 38l22-20l62 62zM222 112l56-66l24 24l20-20l38 44v18z
      P M58 34l-17 20l10 6l8-6l9 6l8-4zM278 46l-13 16l8 4l8-5l10 4l1-5z
      P M128 34q2-12 14-10q6-10 18-4q14-2 14 14z
      K M0 118q60-16 130-10t230-2v44H0z
      V M300 150q-60-14-26-26t-20-20q40 8 26 18t44 28z
      n M20 112l10-26l10 26zM38 114l7-20l7 20zM334 112l9-24l9 24z
      l M30 118v-6M45 118v-4M343 118v-6M0 104L58 34l34 38l22-20l52 54M222 110l56-64l24 24l20-20l38 44`,
    fot: [186, 120],
    med: [86, 126],
  },
  forskning: {
    linjer: `G M0 0h360v150H0z
      K M296 52m-44 0a44 44 0 1 0 88 0a44 44 0 1 0-88 0
      K M296 52m-24 0a24 24 0 1 0 48 0a24 24 0 1 0-48 0
      l M296 0v34
      f M284 34h24l6 14h-36z
      u M16 66h104v7H16zM16 26h104v6H16z
      v M26 66V50h4v-8h8v8h4v16z
      o M52 66l7-14v-9h6v9l7 14z
      p M84 66V44h12v22zM102 66V52h12v14z
      y M30 26v-9h14v9z
      q M62 26V10h9v16zM76 26V13h7v13z
      K M0 118h360v32H0z
      l M0 118h360`,
    fot: [196, 118],
    med: [84, 118],
  },
  luftrom: {
    linjer: `G M0 0h360v150H0z
      K M0 104q180-40 360 0v46H0z
      K M0 122q180-40 360 0v28H0z
      N M40 121q20-12 60-14q10 6-8 12t-22 12q-30 8-30-10zM262 114q30-2 54 8q-4 10-26 6t-28-14z
      P M26 60q2-12 14-10q6-10 18-4q14-2 14 14zM276 78q2-12 14-10q6-10 18-4q14-2 14 14z
      q c 326 26 13
      t M322 22h.1M330 30h3
      l M0 104q180-40 360 0
      l M112 16h.1M28 22h.1M250 18h.1M286 44h.1M84 36h.1`,
    fot: [184, 118],
    med: [88, 88],
  },
  laering: {
    linjer: `G M0 0h360v150H0z
      u M18 12h112v72H18z
      z M24 18h100v60H24z
      c M34 64l22-34l22 34zM92 48h20M92 58h20M92 34q5-8 10 0t10 0
      p M40 82h16v5H40z
      K M0 118h360v32H0z
      t M0 106h360
      u M284 92h60v6h-60zM290 98l-6 20M338 98l6 20
      r M292 92v-6h28v6zM296 86v-6h26v6z
      l M0 118h360`,
    fot: [206, 118],
    med: [80, 118],
  },
  mat: {
    linjer: `G M0 0h360v150H0z
      Y c 314 30 16
      K M0 92q90-26 180-8t180-4v38H0z
      p M14 100V60q34-42 68 0v40z
      t M31 100V43M48 100V38M65 100V43M14 62h68M14 80h68
      n M22 100q-2-14 8-18q8 6 6 18zM58 100q-2-12 7-16q8 6 6 16z
      K M0 106q180-12 360 0v44H0z
      t M160 150l12-38M110 150l42-38M44 150l88-38M212 150l-14-38M270 150l-48-38M336 150l-92-38
      l M0 106q180-12 360 0`,
    fot: [196, 118],
    med: [108, 122],
  },
} as const satisfies Record<string, Bakgrunn>;

/** The twelve fields, by the keys that content uses. */
export type Felt = keyof typeof bakgrunner;
