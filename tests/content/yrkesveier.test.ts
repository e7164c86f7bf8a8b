/** «How long does it take?» on the first screen of an occupation. */
import { expect, test } from 'vitest';
import { veilengder } from '../../src/content/sider/yrkesveier.ts';
import type { YrkeNode } from '../../src/content/graf/graf.ts';

type Vei = [nivaa: string, type: string, fra: number, til?: number];
const yrke = (nivaa: string[], veier: Vei[]) =>
  ({
    data: { nivaa },
    utdanninger: veier.map(([niv, type, fra, til = fra]) => ({ data: { nivaa: niv, type, varighet: { fra, til } } })),
  }) as unknown as YrkeNode;

test.each<[string, YrkeNode, boolean, object[]]>([
  ['lege', yrke(['master'], [['master', 'studium', 6]]), false, [{ nivaa: 'master', etter: 'vgs', fra: 6, til: 6 }]],
  [
    'elektriker: from Vg1, and on after the certificate',
    yrke(
      ['fagbrev', 'fagskole'],
      [
        ['fagbrev', 'yrkesfag', 4.5],
        ['fagskole', 'fagskole', 2],
      ],
    ),
    false,
    [
      { nivaa: 'fagbrev', etter: 'tiende', fra: 4.5, til: 4.5 },
      { nivaa: 'fagskole', etter: 'fagbrev', fra: 2, til: 2 },
    ],
  ],
  [
    'a range where the ways differ, and two lines at most',
    yrke(
      ['master', 'bachelor', 'fagbrev'],
      [
        ['fagbrev', 'yrkesfag', 4],
        ['fagbrev', 'yrkesfag', 4.5],
        ['bachelor', 'studium', 3],
        ['master', 'studium', 5],
      ],
    ),
    false,
    [
      { nivaa: 'fagbrev', etter: 'tiende', fra: 4, til: 4.5 },
      { nivaa: 'bachelor', etter: 'vgs', fra: 3, til: 3 },
    ],
  ],
  [
    'a master that one comes to by a bachelor and two years',
    yrke(['master'], [['bachelor', 'studium', 3]]),
    true,
    [{ nivaa: 'master', etter: 'vgs', fra: 5, til: 5 }],
  ],
  ['nobody knows the years', yrke(['doktorgrad'], [['bachelor', 'studium', 3]]), false, [{ nivaa: 'doktorgrad' }]],
  [
    'a fagskole that does not build on a certificate',
    yrke(['fagskole'], [['fagskole', 'annet', 2]]),
    false,
    [{ nivaa: 'fagskole', etter: undefined, fra: 2, til: 2 }],
  ],
])('%s', (_, node, toaarig, svar) => expect(veilengder(node, toaarig)).toEqual(svar));
