import { describe, expect, it } from 'vitest';
import { type Fil, finnOppgaver } from '../../../src/domain/oppgaver/oppgaver.ts';
import { sammenlignSider, sidetekst } from '../../../src/domain/oppgaver/sidetekst.ts';

const iDag = '2026-11-30';
const slag = (filer: Fil[]) => finnOppgaver(filer, iDag).map((o) => `${o.slag} ${o.sti} ${o.hva}`.trim());
const yrke = (felt: object, sti = 'content/yrker/lege.mdx'): Fil => ({
  sti,
  data: { kontrollert: '2026-11-22', kilder: [{ navn: 'SSB', aar: '2025' }], ...felt },
});

describe('finnOppgaver', () => {
  it('sier ingenting om en fil som er ny', () => expect(slag([yrke({})])).toEqual([]));

  it.each([
    [
      'kontrollert for over et år siden',
      { kontrollert: '2025-11-01' },
      'ikkeKontrollert content/yrker/lege.mdx 2025-11-01',
    ],
    [
      'den nyeste kilden er gammel',
      { kilder: [{ aar: '2011' }, { aar: '2019–2021' }] },
      'gammelKilde content/yrker/lege.mdx 2021',
    ],
    ['en regel er ute', { verdi: [{ gjelder: { fra: 2020, til: 2025 } }] }, 'haster content/yrker/lege.mdx 2025-12-31'],
    ['en regel går snart ut', { gjelder: { til: 2026 } }, 'utloper content/yrker/lege.mdx 2026-12-31'],
    ['et samtykke er ute', { film: { samtykkeTil: '2026-11-01' } }, 'haster content/yrker/lege.mdx 2026-11-01'],
  ])('%s', (_navn, felt, ventet) => expect(slag([yrke(felt)])).toEqual([ventet]));

  it('en regel uten slutt og en fra året etter er ingen oppgave', () =>
    expect(slag([yrke({ gjelder: { fra: 2020 } }), yrke({ gjelder: { til: 2028 } })])).toEqual([]));

  it('kilder uten år er ingen gammel kilde', () => expect(slag([yrke({ kilder: [{ aar: 'udatert' }] })])).toEqual([]));

  it('nynorsk som mangler, bare i samlinger som har nynorsk', () => {
    const nn = { sti: 'content/yrker/nn/aktuar.mdx', data: {} };
    expect(slag([yrke({}), yrke({}, 'content/yrker/aktuar.mdx'), nn, yrke({}, 'content/tall/a.yaml')])).toEqual([
      'nynorskMangler content/yrker/lege.mdx',
    ]);
  });

  it('nynorsk som er eldre enn bokmålet', () => {
    const nn = { sti: 'content/yrker/nn/lege.mdx', data: {}, endret: '2026-11-01' };
    expect(slag([{ ...yrke({}), endret: '2026-11-20' }, nn])).toEqual([
      'nynorskEldre content/yrker/nn/lege.mdx 2026-11-20',
    ]);
    expect(slag([{ ...yrke({}), endret: '2026-11-01' }, nn])).toEqual([]);
  });

  it('kampanjer som begynner og slutter innen to måneder', () => {
    const kampanje = (fra: string, til: string) => ({ sti: 'content/kampanjer/is.yaml', data: { fra, til } });
    expect(slag([kampanje('2026-10-15', '2026-12-15')])).toEqual(['kampanje content/kampanjer/is.yaml til 2026-12-15']);
    expect(slag([kampanje('2027-03-01', '2027-04-15')])).toEqual([]);
  });

  it('når den siste fristen nærmer seg, trengs neste år', () => {
    const frister = (dato: string) => ({ sti: 'content/frister/2027.yaml', data: { frister: [{ dato }] } });
    expect(slag([frister('2026-12-01')])).toEqual(['frist content/frister/2027.yaml 2026-12-01']);
    expect(slag([frister('2027-09-15')])).toEqual([]);
  });

  it('det som haster, kommer først', () => {
    const alt = [yrke({ kontrollert: '2024-01-01', gjelder: { til: 2024 } })];
    expect(finnOppgaver(alt, iDag).map((o) => o.slag)).toEqual(['haster', 'ikkeKontrollert']);
  });
});

describe('sammenlignSider', () => {
  const side = (tekst: string, stil = '') =>
    sidetekst(
      `<title>T</title><style>${stil}</style><main id="a"><script>x</script><p class="${stil}">${tekst}</p></main>`,
    );

  it('ser tekst, og ikke stil og skript', () => {
    expect(side('Hei', 'a')).toBe(side('Hei', 'b'));
    expect(side('Hei')).not.toBe(side('Hallo'));
  });

  it('finner nye, borte og endrede', () => {
    const foer = new Map([
      ['/a/', '1'],
      ['/b/', '1'],
      ['/c/', '1'],
    ]);
    const etter = new Map([
      ['/a/', '1'],
      ['/b/', '2'],
      ['/d/', '1'],
    ]);
    expect(sammenlignSider(foer, etter)).toEqual({ nye: ['/d/'], borte: ['/c/'], endret: ['/b/'] });
  });
});
