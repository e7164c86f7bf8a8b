/** A file that changes its name: nothing that pointed at the old one is lost. */
import { describe, expect, test } from 'vitest';
import { lagFagsjekkdata } from '../../src/content/fagsjekken/lagData.ts';
import { lesFagvalg, oppslag } from '../../src/domain/deling/fagvalg.ts';
import { InnholdsfeilSamling } from '../../src/content/graf/feil.ts';
import { navnetabell } from '../../src/content/graf/tidligere.ts';
import { flyttedeAdresser } from '../../src/content/sider/flyttet.ts';
import { lagGraf } from '../fixtures/innhold.ts';

describe('aktuarstudiet, som het aktuar-5aarig', () => {
  const graf = lagGraf();

  test('yrker og tilbud som nevner det gamle navnet, finner studiet', () => {
    const studiet = graf.utdanninger.get('aktuar-master');
    expect(graf.yrker.get('aktuar')?.utdanninger).toContain(studiet);
    expect(studiet?.tilbud.length).toBeGreaterThan(0);
    expect(studiet?.nn?.tittel).toBeTruthy();
  });

  test('den gamle adressen fører til den nye på begge målformer', () => {
    expect(flyttedeAdresser()).toMatchObject({
      '/utdanninger/aktuar-5aarig': '/utdanninger/aktuar-master',
      '/nn/utdanninger/aktuar-5aarig': '/nn/utdanninger/aktuar-master',
    });
  });

  test('en gammel lenke til Fagsjekken har det samme målet', () => {
    const { utdanninger, andreNavn } = lagFagsjekkdata({ graf, andreYrker: [], realfagspoeng: [] }, 'nb');
    const maal = oppslag(
      utdanninger.map(({ id }) => `utdanning.${id}`),
      andreNavn,
    );
    const katalog = { fag: oppslag(['r1']), maal, krav: oppslag([]), steder: oppslag([]) };
    const { valg, ukjente } = lesFagvalg('#har=r1&vil=utdanning.aktuar-5aarig', katalog);
    expect([valg.vil, ukjente]).toEqual(['utdanning.aktuar-master', []]);
  });
});

describe('tidligere navn som ikke kan stemme', () => {
  const tom = { fag: [], kravkoder: [], utdanninger: [], yrker: [], veier: [] };
  const feilene = (yrker: { id: string; data: { tidligere?: string[] } }[]) => {
    const feil = new InnholdsfeilSamling();
    navnetabell({ ...tom, yrker }, feil);
    try {
      feil.kastHvisNoen();
      return '';
    } catch (e) {
      return (e as Error).message;
    }
  };

  test('et navn som er i bruk', () => {
    const linje = feilene([
      { id: 'lege', data: { tidligere: ['doktor'] } },
      { id: 'doktor', data: {} },
    ]);
    expect(linje).toContain(
      'content/yrker/lege.mdx: feltet «tidligere»: «doktor» er i bruk i content/yrker/doktor.mdx',
    );
  });

  test('et navn som to gjør krav på', () => {
    const linje = feilene([
      { id: 'lege', data: { tidligere: ['doktor'] } },
      { id: 'kirurg', data: { tidligere: ['doktor'] } },
    ]);
    expect(linje).toContain('«doktor» står også i content/yrker/lege.mdx. La det stå ett sted.');
  });

  test('et navn som er fritt', () => {
    expect(feilene([{ id: 'lege', data: { tidligere: ['doktor'] } }])).toBe('');
  });
});
