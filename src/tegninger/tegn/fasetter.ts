import type { Felt } from '../bakgrunner.ts';

/** The twelve interests of Utdanningstesten as signs on 24 × 24, each with the field whose colour it has. */
export const fasettegn: Record<string, readonly [Felt, string]> = {
  'liv-helse': [
    'helse',
    `f M12 21Q2 14 3 8q2-6 9-1q7-5 9 1q1 6-9 13z
    a M12 10v7M12 14q-4 0-4-4M12 12q3 0 4-3`,
  ],
  mennesker: [
    'laering',
    `f M2 22v-5q0-5 5-5t5 5v5z
    p M12 22v-5q0-5 5-5t5 5v5z
    f c 7 7 3.500
    p c 17 7 3.500`,
  ],
  ledelse: [
    'energi',
    `f M10 3l11 3l-11 4z
    l M10 22V3
    p M3 22q1-6 7-6t8 6z`,
  ],
  form: [
    'forskning',
    `f M2 20q1-7 6-6t3 5q-3 4-9 1z
    p M10 13L19 2l3 3l-9 11z`,
  ],
  programvare: [
    'it',
    `l M7 5l-5 7l5 7M17 5l5 7l-5 7
    f M10 17l3-10h2l-3 10z`,
  ],
  data: [
    'data',
    `l M3 2v19h19M6 17Q12 16 14 11t7-7
    f c 9 12 2
    f c 13 17 2
    f c 19 10 2`,
  ],
  sikkerhet: [
    'hav',
    `f M12 1l9 3q1 13-9 18Q2 17 3 4z
    a M8 11l3 4l5-7`,
  ],
  elektrisitet: [
    'energi',
    `f M6 9h12v4q0 6-6 6t-6-6z
    l M9 9V2M15 9V2M12 19v4`,
  ],
  maskiner: [
    'industri',
    `f M12 1l2 4l4-2l1 4l4 1l-2 4l2 4l-4 1l-1 4l-4-2l-2 4l-2-4l-4 2l-1-4l-4-1l2-4l-2-4l4-1l1-4l4 2z
    p c 12 12 4`,
  ],
  bygg: ['bygg', `f M2 14h9v7H2zM13 14h9v7h-9zM7 5h10v7H7z`],
  'jord-hav': [
    'klima',
    `f M2 13L9 2l4 6l2-3l7 8z
    l M1 16q3-3 6 0t5 0t5 0t6 0M4 20q3-3 6 0t5 0t5 0`,
  ],
  stoffer: [
    'mat',
    `l M8 9l7 4M15 13l-5 6M15 13l5-8
    f c 7 8 4
    p c 16 13 3
    f c 9 19 3
    p c 19 5 3`,
  ],
};
