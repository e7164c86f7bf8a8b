import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aapnesAv, ettFagTil } from '../../src/domain/opptak/aapner.ts';
import { forklarKrav, kravSomTekst } from '../../src/domain/opptak/forklar.ts';
import { leddAv } from '../../src/domain/opptak/ledd.ts';
import { manglendeSett } from '../../src/domain/opptak/mangler.ts';
import { kravRutenett } from '../../src/domain/opptak/rutenett.ts';
import { fagIn, isMet, type Krav } from '../../src/domain/opptak/uttrykk.ts';
import { vurderKravkode } from '../../src/domain/opptak/vurder.ts';
import { ordene } from '../../src/i18n/ordene.ts';
import { fagdata, navn } from '../fixtures/fag.ts';
import { regel } from '../fixtures/krav.ts';

const fagene = Object.keys(fagdata).filter((id) => !['1p', '1t'].includes(id));
const fag = fc.constantFrom(...fagene);
const noenFag = fc.uniqueArray(fag);

/** Expressions as editors could write them: «alle» may be empty, «minst en» may not. */
const { krav } = fc.letrec<{ krav: Krav }>((tie) => ({
  krav: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fag.map((id) => ({ fag: id })),
    fc.array(tie('krav'), { maxLength: 3 }).map((alle) => ({ alle })),
    fc.array(tie('krav'), { minLength: 1, maxLength: 3 }).map((minstEn) => ({ minstEn })),
  ),
}));

const met = (uttrykk: Krav, har: readonly string[]) => isMet(uttrykk, new Set(har));
const check = (...args: Parameters<typeof fc.property<[Krav, string[], string]>>) => fc.assert(fc.property(...args));

test('one more subject never shuts a door', () => {
  check(krav, noenFag, fag, (uttrykk, har, ny) => {
    if (met(uttrykk, har)) expect(met(uttrykk, [...har, ny])).toBe(true);
    const rang = ['mangler', 'kommer-an', 'oppfylt'];
    const status = (alle: string[]) =>
      rang.indexOf(vurderKravkode(regel({ krav: uttrykk }), { fag: alle, studiekompetanse: true }).status);
    expect(status([...har, ny])).toBeGreaterThanOrEqual(status(har));
  });
});

describe('what is missing', () => {
  test('each set meets the requirement, and none of its subjects is too much', () => {
    check(krav, noenFag, fag, (uttrykk, har) => {
      for (const sett of manglendeSett(uttrykk, har)) {
        expect(met(uttrykk, [...har, ...sett])).toBe(true);
        for (const utelatt of sett) expect(met(uttrykk, [...har, ...sett.filter((f) => f !== utelatt)])).toBe(false);
      }
    });
  });

  test('there are sets exactly when the requirement is not met, smallest first', () => {
    check(krav, noenFag, fag, (uttrykk, har) => {
      const storrelser = manglendeSett(uttrykk, har).map((sett) => sett.length);
      expect(storrelser.length > 0).toBe(!met(uttrykk, har));
      expect(storrelser).toEqual([...storrelser].sort((a, b) => a - b));
    });
  });

  test('no way is forgotten: whoever meets the requirement has one of the sets', () => {
    check(krav, noenFag, fag, (uttrykk, har) => {
      if (!met(uttrykk, har) || met(uttrykk, [])) return;
      expect(manglendeSett(uttrykk, []).some((sett) => sett.every((f) => har.includes(f)))).toBe(true);
    });
  });
});

test('the list of parts means the same as the expression', () => {
  check(krav, noenFag, fag, (uttrykk, har) => {
    const alleLedd = leddAv(uttrykk).every((ledd) =>
      ledd.type === 'fag' ? har.includes(ledd.fag) : ledd.valg.some((sett) => sett.every((f) => har.includes(f))),
    );
    expect(alleLedd).toBe(met(uttrykk, har));
  });
});

test('the sentence is never empty, and ends like one', () => {
  check(krav, noenFag, fag, (uttrykk) => {
    for (const spraak of ['nb', 'nn'] as const) {
      expect(kravSomTekst(uttrykk, navn, ordene('krav', spraak))).toMatch(/^[A-ZÉ].*[^\s.]\.$/);
      expect(forklarKrav(uttrykk, navn, ordene('krav', spraak)).ledd).toHaveLength(leddAv(uttrykk).length);
    }
  });
});

test('one more subject opens what it says, and nothing that was open', () => {
  check(krav, noenFag, fag, (uttrykk, har) => {
    const koder = [{ id: 'kode', krav: uttrykk }];
    for (const { fag: ny } of ettFagTil(koder, har, fagene)) {
      expect(aapnesAv(koder, har)).toEqual([]);
      expect(aapnesAv(koder, [...har, ny])).toEqual(['kode']);
    }
  });
});

test('the grid holds each subject once, after what it builds on', () => {
  check(krav, noenFag, fag, (uttrykk) => {
    const { Vg1, Vg2, Vg3 } = kravRutenett(uttrykk, fagdata);
    const rekke = [...Vg1, ...Vg2, ...Vg3].map((celle) => celle.fag);
    expect(new Set(rekke).size).toBe(rekke.length);
    for (const id of rekke.filter((f) => f.endsWith('2') && fagIn(uttrykk).includes(f))) {
      expect(Vg3.map((celle) => celle.fag)).toContain(id);
    }
  });
});
