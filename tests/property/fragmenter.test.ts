/** Every reader of a fragment, given links that have come to harm: nothing throws, and nothing comes out that is not ours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lesFagvalg, oppslag } from '../../src/domain/deling/fagvalg.ts';
import { lesFragment } from '../../src/domain/deling/kodek.ts';
import { fragmentI, rensFragment } from '../../src/domain/deling/leser.ts';
import { lesValg } from '../../src/domain/deling/valg.ts';
import { lesInnvalg, skrivInnvalg } from '../../src/domain/kommerinn/valg.ts';
import { lesPoengvalg, skrivPoengvalg } from '../../src/domain/poeng/valg.ts';
import { lesUtvalg } from '../../src/domain/utvalg/utvalg.ts';
import { lesUtfordring } from '../../src/domain/xfaktor/utfordring.ts';
import { oedelagte } from '../fixtures/skade.ts';
import { samling } from '../fixtures/testen.ts';

/** `npm run fuzz` asks for a hundred thousand; the ordinary run takes fewer. */
const numRuns = Number(process.env.FUZZ ?? 2000);
const fagIder = ['r1', 'r2', 'fysikk-1', 'kjemi-1'];
const utgave = { tegn: samling.utgave, paastander: samling.paastander.map((p) => p.id) };
const katalog = {
  fag: oppslag(fagIder),
  maal: oppslag(['yrke.lege', 'utdanning.medisin', 'krav.med']),
  krav: oppslag(['med']),
  steder: oppslag(['uio']),
};
const sporsmaal = [{ navn: 'fag', svar: fagIder }];

describe('en ødelagt lenke', () => {
  it('får aldri en leser til å stoppe, og bare det vi kjenner, kommer ut', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(oedelagte, (lenke) => {
        const renset = rensFragment(fragmentI(lenke));
        expect(typeof renset).toBe('string');

        const fagvalg = lesFagvalg(lenke, katalog);
        for (const id of Object.keys(fagvalg.valg.fag)) expect(fagIder).toContain(id);
        expect(Array.isArray(fagvalg.ukjente)).toBe(true);

        const svar = lesFragment(lenke, [utgave]);
        // Either answers, or a reason that the page has a sentence for.
        expect(svar.ok ? 'svar' : svar.grunn).toBeTypeOf('string');

        for (const id of lesValg(lenke).ider) expect(id).toMatch(/^[a-z0-9-]+$/);

        const inn = lesInnvalg(lenke, fagIder);
        expect(lesInnvalg(skrivInnvalg(inn), fagIder)).toEqual(inn);

        const poeng = lesPoengvalg(lenke, fagIder);
        expect(lesPoengvalg(skrivPoengvalg(poeng), fagIder)).toEqual(poeng);

        for (const id of lesUtvalg(lenke, sporsmaal).fag ?? []) expect(fagIder).toContain(id);

        const utfordring = lesUtfordring(lenke, { best: 10 });
        expect(utfordring ?? 0).toBeLessThanOrEqual(10);
      }),
      { numRuns },
    );
  });

  const hale = ['', '.', ').', '»', '&fbclid=IwAR0', '&utm_source=epost'];
  it.each(hale)('med «%s» etter seg leses likt av alle', (slutt) => {
    for (const kode of [(s: string) => s, encodeURIComponent, (s: string) => s.replaceAll('&', '&amp;')]) {
      const les = (lenke: string) => `#${kode(lenke)}${slutt}`;
      expect(Object.keys(lesFagvalg(les('har=r1,r2&vil=yrke.lege'), katalog).valg.fag)).toEqual(['r1', 'r2']);
      expect(lesInnvalg(les('fag=r1,r2&st=194675'), fagIder).studier).toEqual(['194675']);
      expect(lesPoengvalg(les('snitt=4,2&fag=r1,r2'), fagIder).fag).toEqual(['r1', 'r2']);
      expect(lesUtvalg(les('fag=r1,r2'), sporsmaal)).toEqual({ fag: ['r1', 'r2'] });
      expect(lesUtfordring(les('slaa=5.2'), { best: 10 })).toBe(5.2);
      expect(lesValg(les('yrker=lege,bioingenior')).ider).toEqual(['lege', 'bioingenior']);
    }
  });
});
