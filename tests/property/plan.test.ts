import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kanStaaSammen } from '../../src/domain/opptak/gyldig.ts';
import { trinnene } from '../../src/domain/opptak/rutenett.ts';
import { isMet, type Krav } from '../../src/domain/opptak/uttrykk.ts';
import { lagPlaner } from '../../src/domain/plan/lagPlaner.ts';
import { minsteSett } from '../../src/domain/plan/minsteSett.ts';
import { alleFag } from '../../src/domain/plan/ramme.ts';
import type { Aarsfag, Planforslag, Planvalg } from '../../src/domain/plan/typer.ts';
import { validerPlan } from '../../src/domain/plan/valider.ts';
import { krav as ekteKrav } from '../fixtures/krav.ts';
import { planfag } from '../fixtures/planfag.ts';

/** The next admission, in the rules of which all is asked here. */
const opptak = 2027;

const ider = planfag.filter((f) => f.type === 'programfag' && f.status === 'gjelder').map((f) => f.id);
const fag = fc.constantFrom(...ider);
const noenFag = fc.uniqueArray(fag, { maxLength: 6 });

/** As editors could write them, and those that they did write. */
const { krav: vilkaarlig } = fc.letrec<{ krav: Krav }>((tie) => ({
  krav: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fag.map((id) => ({ fag: id })),
    fc.array(tie('krav'), { maxLength: 3 }).map((alle) => ({ alle })),
    fc.array(tie('krav'), { minLength: 1, maxLength: 3 }).map((minstEn) => ({ minstEn })),
  ),
}));
const krav = fc.oneof(vilkaarlig, fc.constantFrom<Krav>(...Object.values(ekteKrav)));

/** What somebody may have chosen: nothing, Vg1, or Vg1 and Vg2 (2P or not, up to four science subjects). */
const har = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('1p', '1t').map((matte) => ({ Vg1: [matte] })),
  fc
    .tuple(fc.constantFrom('1p', '1t'), fc.uniqueArray(fag, { maxLength: 4 }))
    .map(([matte, Vg2]) => ({ Vg1: [matte], Vg2: Vg2.includes('r1') || Vg2.includes('s1') ? Vg2 : ['2p', ...Vg2] }))
    .filter(({ Vg2 }) => kanStaaSammen(Vg2, opptak)),
);
const valg = fc.record({ har, spraakIVg3: fc.boolean() });

const met = (uttrykk: Krav, alle: readonly string[]) => isMet(uttrykk, new Set(alle));
const feil = (plan: Parameters<typeof validerPlan>[0]) =>
  validerPlan(plan, planfag, opptak).filter(({ regel }) => regel.alvor === 'feil');
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns = 60) =>
  fc.assert(property, { numRuns });

describe('the smallest sets', () => {
  test('each opens the study, can stand on one diploma, and none of its subjects is too much', () => {
    check(
      fc.property(krav, noenFag, (uttrykk, faste) => {
        for (const sett of minsteSett(uttrykk, faste, opptak).sett) {
          expect(met(uttrykk, [...faste, ...sett])).toBe(true);
          if (sett.length > 0) expect(kanStaaSammen([...faste, ...sett], opptak)).toBe(true);
          for (const ut of sett) expect(met(uttrykk, [...faste, ...sett.filter((f) => f !== ut)])).toBe(false);
        }
      }),
    );
  });

  test('one subject more never takes a study further away, unless a rule says so and is named', () => {
    check(
      fc.property(krav, noenFag, fag, (uttrykk, faste, ny) => {
        const [foer, etter] = [minsteSett(uttrykk, faste, opptak), minsteSett(uttrykk, [...faste, ny], opptak)];
        if (met(uttrykk, faste)) expect(etter.sett).toEqual([[]]);
        for (const sett of foer.sett) {
          const rest = sett.filter((f) => f !== ny);
          if (etter.sett.some((s) => s.every((f) => rest.includes(f)))) continue;
          expect(kanStaaSammen([...faste, ny, ...rest], opptak)).toBe(false);
          expect(etter.utelatt.length).toBeGreaterThan(0);
          for (const { regel } of etter.utelatt) expect(regel.type).toBe('ikke-sammen');
        }
      }),
    );
  });
});

describe('plans', () => {
  /** Each plan of the answer, with what it was asked for. */
  const eachPlan = (
    look: (plan: Planforslag['planer'][number], uttrykk: Krav, v: Planvalg) => void,
    numRuns?: number,
  ) =>
    check(
      fc.property(krav, valg, (uttrykk, ramme) => {
        const v: Planvalg = { opptak, fag: planfag, ...ramme };
        const { planer } = lagPlaner(uttrykk, v);
        expect(planer.length).toBeLessThanOrEqual(4);
        for (const plan of planer) look(plan, uttrykk, v);
      }),
      numRuns,
    );

  test('every plan that is offered passes the validator, and tells its warnings', () => {
    eachPlan((plan) => {
      expect(feil(plan)).toEqual([]);
      expect(plan.merknader).toEqual(validerPlan(plan, planfag, opptak));
    });
  });

  test('a plan meets the requirement, or names what is missing and nothing more', () => {
    eachPlan((plan, uttrykk) => {
      const mangler = plan.mangler.map((m) => m.fag);
      expect(met(uttrykk, alleFag(plan.aar))).toBe(mangler.length === 0);
      expect(met(uttrykk, [...alleFag(plan.aar), ...mangler])).toBe(true);
    });
  });

  test('what is chosen stays, every subject has a role, and none stands twice', () => {
    eachPlan((plan, _, { har: valgt }) => {
      for (const trinn of trinnene) if (valgt?.[trinn]) expect(plan.aar[trinn]).toEqual(valgt[trinn]);
      const alle = alleFag(plan.aar);
      expect(new Set(alle).size).toBe(alle.length);
      expect(Object.keys(plan.roller).toSorted()).toEqual(alle.toSorted());
    });
  });

  test('1T comes before R1, and R and S are never in one plan', () => {
    eachPlan((plan, _, v) => {
      const alle = alleFag(plan.aar);
      if (alle.includes('r1') && !v.har?.Vg1) expect(plan.aar.Vg1).toEqual(['1t']);
      expect(kanStaaSammen(alle, opptak)).toBe(true);
    });
  });

  test('an exchange can be made: what comes in is there, what goes out is gone, nothing new is missing', () => {
    eachPlan((plan, uttrykk, v) => {
      for (const bytte of plan.bytter) {
        const [ny] = lagPlaner(uttrykk, { ...v, med: bytte.med, uten: bytte.uten }).planer;
        const alle = alleFag(ny?.aar ?? plan.aar);
        expect(alle).toEqual(expect.arrayContaining([...bytte.inn]));
        // What the requirement no longer asks for may still be the shortest way to a specialisation.
        const igjen = alle.filter((id) => bytte.ut.includes(id) && (bytte.hva !== 'krav' || ny?.roller[id] === 'krav'));
        expect(igjen).toEqual([]);
        expect(ny?.mangler.length).toBe(plan.mangler.length);
      }
    }, 20);
  });

  test('the same question has the same answer', () => {
    check(
      fc.property(krav, valg, (uttrykk, ramme) => {
        const v = { opptak, fag: planfag, ...ramme };
        expect(lagPlaner(uttrykk, v)).toEqual(lagPlaner(uttrykk, v));
      }),
      30,
    );
  });

  test('whoever follows a plan through Vg2 can follow a plan to any other study from there', () => {
    check(
      fc.property(krav, krav, fc.constantFrom(1, 2), (forste, andre, aar) => {
        for (const plan of lagPlaner(forste, { opptak, fag: planfag }).planer) {
          const gjort: Partial<Aarsfag> = Object.fromEntries(trinnene.slice(0, aar).map((t) => [t, plan.aar[t]]));
          expect(lagPlaner(andre, { opptak, fag: planfag, har: gjort }).planer.length).toBeGreaterThan(0);
        }
      }),
      25,
    );
  });
});

test('every plan that the validator accepts meets the hours', () => {
  const timer = fc.constantFrom(0, 84, 140, 224, 280, 420);
  const aapent = fc.record({ fordypning: timer, fritt: timer });
  const iAaret = (ekstra: string[]) => fc.tuple(fc.subarray(ekstra), noenFag).map(([a, b]) => [...a, ...b].slice(0, 4));
  const utkast = fc.record({
    aar: fc.record({ Vg1: fc.constantFrom(['1p'], ['1t'], []), Vg2: iAaret(['2p']), Vg3: iAaret([]) }),
    aapent: fc.record({ Vg2: aapent, Vg3: aapent }),
  });
  let godtatt = 0;
  check(
    fc.property(utkast, (plan) => {
      if (feil(plan).length > 0) return;
      godtatt += 1;
      const sum = (trinn: 'Vg2' | 'Vg3', minst = 0) =>
        plan.aar[trinn].reduce((s, id) => s + (planfag.find((f) => f.id === id && f.timer >= minst)?.timer ?? 0), 0);
      const { Vg2, Vg3 } = plan.aapent;
      expect(sum('Vg2') + Vg2.fordypning + Vg2.fritt).toBeGreaterThanOrEqual(84 + 420);
      expect(sum('Vg3') + Vg3.fordypning + Vg3.fritt).toBeGreaterThanOrEqual(420);
      expect(sum('Vg2', 140) + sum('Vg3', 140) + Vg2.fordypning + Vg3.fordypning).toBeGreaterThanOrEqual(560);
    }),
    4000,
  );
  expect(godtatt).toBeGreaterThan(20);
});
