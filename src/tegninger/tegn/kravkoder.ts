import type { Felt } from '../bakgrunner.ts';

/** Four marks under a sign: the code asks for the grade 4. */
const firer = `b c 4 21.500 1.200
    b c 9 21.500 1.200
    b c 14 21.500 1.200
    b c 19 21.500 1.200`;

/** A blackboard: the code leads to a classroom. `inni` is drawn on it, inside 5–19 × 5–13. */
const tavle = (inni: string) => `f M2 2h20v14H2z
    l M7 16l-2 6M17 16l2 6
    ${inni}`;

const kolbe = `p M9 2v7L3 20q0 2 2 2h14q2 0 2-2L15 9V2z
    l M7 2h10`;
const hus = `p M4 21V11l8-7l8 7v10z
    l M1 13L12 3l11 10`;
const tannhjul = `f M12 1l2 3l3-1l1 3l3 1l-1 3l2 2l-2 2l1 3l-3 1l-1 3l-3-1l-2 2l-2-2l-3 1l-1-3l-3-1l1-3l-2-2l2-2l-1-3l3-1l1-3l3 1z
    p c 12 12 4`;

/** The codes of admission as signs on 24 × 24. */
export const kravtegn: Record<string, readonly [Felt, string]> = {
  anidig: ['forskning', `f M2 4h20v16H2z\na M6 4v16M18 4v16\ns c 12 12 3`],
  arka: ['bygg', `${hus}\nf M14 22L20 10l3 2-6 11z`],
  arki: ['forskning', `l M12 22v-8M7 22h10\nf M5 14Q6 3 12 3t7 11z`],
  arkl: ['klima', `f M12 2q8 0 8 8q0 6-8 6t-8-6q0-8 8-8z\nl M12 10v12M12 14l4-3M5 22h14`],
  arkn: ['bygg', `${hus}\nf M7 21v-6q2-4 5 0t5 0v6z`],
  bioi: ['helse', `p M8 2h8v16a4 4 0 0 1-8 0z\nf M8 11h8v7a4 4 0 0 1-8 0z\nl M6 2h12`],
  byntnu: ['bygg', `f M3 15q0-10 9-10t9 10z\nl M1 15h22M12 5v6\nl M6 20h12`],
  'egetkrav-flygeleder': ['luftrom', `f M4 3h16l-3 8H7z\np M9 11h6v11H9z\nl M2 22h20M12 3V1`],
  'egetkrav-y-vei': ['hav', `l M3 2l9 9M21 2l-9 9M12 11v11M5 15q1 7 7 7t7-7\nf c 12 11 3`],
  eng4: ['laering', `f M2 2h20v13H10l-5 4v-4H2z\na M7 7h10M7 11h6\n${firer}`],
  flyfag: [
    'luftrom',
    `f M22 2q-2-2-5 1l-4 4L5 4L3 6l7 5l-4 4l-3-1l-1 2l4 2l2 4l2-1l-1-3l4-4l5 7l2-2l-3-8l4-4q3-3 0-5z`,
  ],
  gens: ['klima', `p M3 2h18v14H3z\nl M7 6h10M7 10h6\nf M13 12h6v10l-3-2l-3 2z`],
  hing: ['industri', tannhjul],
  ing4r2: ['industri', `g 3 0 0.75\n${tannhjul}\n/g\n${firer}`],
  laerea2: ['laering', tavle('a M6 10q3-7 6 0t6-1')],
  laereal: ['laering', tavle('a M10 5v3l-4 5h12l-4-5V5')],
  laerer: ['laering', tavle('a M6 7h12M6 11h7')],
  laerma4: ['laering', `f M2 2h20v14H2z\na M8 9h8M12 5v8\n${firer}`],
  marte: ['hav', `f c 12 5 3\nl M12 8v13M7 12h10M3 14q1 7 9 7t9-7`],
  matrs: ['data', `l M3 3h5q4 0 4 6v12M21 3h-5q-4 0-4 6M8 17l4 5l4-5\nf c 3 3 2\nf c 21 3 2`],
  matte4: ['data', `l M4 8h8M8 4v8M14 8h7\nf c 17.500 4 1.500\nf c 17.500 12 1.500\nl M4 16h16\n${firer}`],
  mattek: ['mat', `f M2 12q0-7 10-7t10 7q0 2-2 3v6H4v-6q-2-1-2-3z\na M8 9l2 3M13 9l2 3`],
  merod: ['helse', `l M4 2v6q0 5 5 5t5-5V2M9 13v3q0 6 6 5q4-1 4-5\nf c 19 13 3`],
  musit: ['it', `l M9 18V4l12-2v13\nf c 6 18 3\nf c 18 15 3`],
  nattek: ['klima', `f M4 20Q2 4 21 3q0 18-17 17z\na M7 17L15 9\nl M2 22l3-3`],
  norsk4: ['data', `p M3 2h12v14H3z\nl M6 6h6M6 10h4\nf M13 12l7-10l2 2-7 10-3 1z\n${firer}`],
  orto: ['helse', `f M7 2h9v8H9z\nl M11 10q-5 5 0 9q4 3 11 3`],
  prod: ['forskning', `p M8 2h6v4l3 4v12H5V10l3-4z\nf M5 13h12v5H5z\nl M20 6v12M18 6h4M18 18h4`],
  realfa: ['forskning', `${kolbe}\nF M6.500 15h11l2.500 5.500h-16z`],
  realkj: ['forskning', `${kolbe}\nf M8 17q0-3 3-3h3q3 0 3 3t-3 3h-3q-3 0-3-3z\nl M12.500 14v6`],
  realr2: ['forskning', `${kolbe}\nf M6 16q3-4 6 0t6 0l2 5H4z`],
  siving: ['energi', `f M1 14Q12 4 23 14v3H1z\nl M5 17v5M19 17v5M12 9v8M7 11v6M17 11v6`],
  sotekn: ['it', `f M7 6h10q5 0 6 8t-4 6l-4-4H9l-4 4q-5 2-4-6t6-8z\na M6 11h4M8 9v4M16 10h.100M18 13h.100`],
  vete: [
    'helse',
    `f M12 11q6 0 7 7q0 4-4 3h-6q-4 1-4-3q1-7 7-7z\nf c 4 10 2\nf c 9 5 2.300\nf c 15 5 2.300\nf c 20 10 2`,
  ],
  ylbyga: ['bygg', tavle('a M6 12h12M6 8h12M12 4v4M9 8v4M15 8v4')],
  ylel: ['energi', tavle('k M13 4l-4 6h6l-4 4')],
  ylim: ['it', tavle('a M9 6l-3 3l3 3M15 6l3 3l-3 3')],
  ylnat: ['klima', tavle('a M8 13q-1-8 9-8q0 8-9 8l4-4')],
  yltekp: ['industri', tavle('a M6 13l7-6M12 5q0 4 4 4M8 5h2')],
};
