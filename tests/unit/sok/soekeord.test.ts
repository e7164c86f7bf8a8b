import { describe, expect, it, test } from 'vitest';
import type { GrafNode } from '../../../src/content/graf/noder.ts';
import { avledeteOrd, soekeordFor } from '../../../src/content/sok/soekeord.ts';
import { fold, utenNorskTastatur } from '../../../src/domain/sok/fold.ts';
import { dekning, flat, ranger, ryddet, skille, trinn, utenSmaaord } from '../../../src/domain/sok/rang.ts';

describe('utenNorskTastatur', () => {
  it.each([
    ['økonom', ['oekonom', 'okonom']],
    ['LÆREAL', ['laereal', 'lareal']],
    ['påbygg', ['paabygg', 'pabygg']],
    ['fysikk', []],
  ])('%s → %j', (ord, ventet) => expect(utenNorskTastatur(ord)).toEqual(ventet));
});

test.each([
  ['Veterinær', 'veterinaer', 'VETERINAR'],
  ['ingeniør', 'ingenioer', 'ingenior'],
  ['påbygg', 'paabygg', 'pabygg'],
  ['idé', 'ide', 'IDÉ'],
  ['på', 'pa\u030a', 'paa'],
])('%s, %s og %s er samme ord', (...ord) => expect(new Set(ord.map(fold)).size).toBe(1));

describe('avledeteOrd', () => {
  it('gir siste ledd av sammensatte ord, med og uten æøå', () => {
    expect(avledeteOrd(['Bioingeniør'])).toEqual(['ingeniør', 'bioingenioer', 'bioingenior', 'ingenioer', 'ingenior']);
  });

  it('gjentar ikke ord som siden har fra før', () => {
    expect(avledeteOrd(['marinbiolog', 'biolog'])).toEqual([]);
  });

  it('deler uttrykk i ord', () => {
    expect(avledeteOrd(['4 i samfunnsfagsmatte'])).toEqual(['matte']);
  });
});

describe('soekeordFor', () => {
  const felles = { tittel: 'Matematikk R1', soekeord: ['R-matte', 'r1'] };
  const fag = {
    slag: 'fag',
    id: 'r1',
    data: { ...felles, navn: 'Matematikk R1', kortnavn: 'R1', fagkode: 'REA3056' },
    nn: { tittel: 'Matematikk R1', ingress: '', soekeord: ['realfagleg matematikk'] },
  } as unknown as GrafNode;

  it('gir et fag navnene det har på timeplan, vitnemål og mobil', () => {
    const ord = soekeordFor(fag);
    for (const o of ['R-matte', 'realfagleg matematikk', 'REA3056', 'Matematikk', 'matte R1', 'R1-matte'])
      expect(ord).toContain(o);
  });

  it('gir hvert ord én gang, uansett store bokstaver', () => {
    const ord = soekeordFor(fag).map((o) => o.toLowerCase());
    expect(new Set(ord).size).toBe(ord.length);
  });

  it('gir en kravkode koden uten æøå', () => {
    const krav = {
      slag: 'kravkoder',
      id: 'laereal',
      data: { ...felles, kode: 'LÆREAL' },
      nn: undefined,
    } as unknown as GrafNode;
    expect(soekeordFor(krav)).toEqual(expect.arrayContaining(['LÆREAL', 'laereal']));
  });

  it('gir et yrke navnet på nynorsk', () => {
    const yrke = {
      slag: 'yrker',
      id: 'elektriker',
      data: felles,
      nn: { tittel: 'Elektrikar', soekeord: [] },
    } as unknown as GrafNode;
    expect(soekeordFor(yrke)).toContain('Elektrikar');
  });
});

describe('flat', () => {
  it.each([
    ['Økonom', 'okonom'],
    ['oekonom', 'okonom'],
    ['P-matte', 'pmatte'],
    ['15. april', '15 april'],
    ['  LÆREAL ', 'lareal'],
  ])('%s → %s', (inn, ut) => expect(flat(inn)).toBe(ut));
});

describe('ryddet', () => {
  it.each([
    ['S1+S2', 'S1 S2'],
    ['23/5', '23/5'],
    ['siv.ing', 'siv.ing'],
    ['15. april', '15 april'],
    ['p matte', 'pmatte'],
    ['matte R', 'Rmatte'],
    ['P eller T', 'P eller T'],
    ['  hva, da? ', 'hva da'],
  ])('%s → %s', (inn, ut) => expect(ryddet(inn)).toBe(ut));
});

describe('utenSmaaord', () => {
  it('lar de tunge ordene i et spørsmål stå', () => {
    expect(utenSmaaord('hva må jeg ha for å bli lege')).toBe('lege');
    expect(utenSmaaord('korleis blir eg veterinær')).toBe('veterinær');
  });

  it('lar et spørsmål av bare småord stå', () => expect(utenSmaaord('hva skal jeg bli')).toBe('hva skal jeg bli'));
});

describe('ranger', () => {
  const side = (title: string, aliases: string[], content = '', slag = 'yrker') => ({
    content,
    url: `/${slag}/x/`,
    meta: { title, aliases: aliases.join(skille) },
  });
  const lege = side('Lege', ['doktor', 'medisin']);
  const medisin = side('Medisin', ['lege', 'doktor']);
  const tekst = side('Kjemi 2', [], 'Faget du trenger for å bli lege.');
  const annet = side('Programmering X', ['X-fag']);

  it('gir navnet tre, et annet navn to, ordene ett og teksten null', () => {
    expect([lege, medisin, tekst].map((s) => trinn('lege', s))).toEqual([3, 2, 0]);
    expect(trinn('lege doktor', medisin)).toBe(1);
  });

  it('setter siden som heter det du skrev først, og beholder ellers rekkefølgen', () => {
    expect(ranger('lege', [tekst, medisin, lege])).toEqual([lege, medisin, tekst]);
    expect(ranger('hvordan blir jeg lege', [tekst, medisin, lege])).toEqual([lege, medisin, tekst]);
    expect(ranger('faget', [tekst, annet])).toEqual([tekst]);
  });

  it('setter faget før yrket og utdanningen når de heter det samme', () => {
    const [fag, yrke, utdanning] = ['fag', 'yrker', 'utdanninger'].map((slag) => side('Noe', ['kjemi'], '', slag));
    expect(
      ranger(
        'kjemi',
        [utdanning, yrke, fag].flatMap((s) => s ?? []),
      ),
    ).toEqual([fag, yrke, utdanning]);
  });

  it('tar bort sider som bare deler første bokstav med søket', () => expect(ranger('xyzzy', [annet])).toEqual([]));
});

describe('dekning', () => {
  const side = (title: string, ...aliaser: string[]) => ({
    content: '',
    url: '/x/',
    meta: { title, aliases: aliaser.join(skille) },
  });
  const vekt = new Map([
    ['fag', 0.1],
    ['veterinær', 0.3],
  ]);

  it.each([
    ['fag veterinær', side('Veterinær', 'dyrlege'), 0.75],
    ['fag veterinær', side('Velge fag'), 0.25],
    ['fag veterinær', side('Veterinær', 'fag for dyrlege'), 1],
    ['fag veterinær', side('Lege'), 0],
  ])('«%s» mot %j er %d', (sporring, treff, venta) => expect(dekning(sporring, treff, vekt)).toBeCloseTo(venta));

  it('kjenner igjen ordet med en annen endelse, men ikke et annet ord', () => {
    expect(dekning('programmerere', side('Programmerer'), new Map())).toBe(1);
    expect(dekning('poengene', side('Poeng'), new Map())).toBe(1);
    expect(dekning('R1', side('R2'), new Map())).toBe(0);
    expect(dekning('matte', side('Mattekniker'), new Map())).toBe(0);
  });
});

describe('ranger med vekter', () => {
  const side = (title: string, ...aliaser: string[]) => ({
    content: `${title} fag`,
    url: `/${title}/`,
    meta: { title, aliases: aliaser.join(skille) },
  });

  it('lar det sjeldne ordet avgjøre et helt spørsmål', () => {
    const vekt = new Map([
      ['fag', 0.1],
      ['veterinær', 0.3],
    ]);
    const treff = [side('Velge fag'), side('Veterinær')];
    expect(ranger('hvilke fag må jeg ha for å bli veterinær', treff, vekt).map((t) => t.meta.title)).toEqual([
      'Veterinær',
      'Velge fag',
    ]);
  });
});
