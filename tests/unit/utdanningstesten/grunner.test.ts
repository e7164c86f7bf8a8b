import { expect, it } from 'vitest';
import { bidrag, finnGrunner } from '../../../src/domain/utdanningstesten/grunner.ts';
import { beregnProfil } from '../../../src/domain/utdanningstesten/profil.ts';
import { samsvar, tilPerson } from '../../../src/domain/utdanningstesten/samsvar.ts';
import { standardiser } from '../../../src/domain/utdanningstesten/standardisering.ts';
import { alleYrker, lagInteresse, lagYrke, samling, svarAlle } from '../../fixtures/utdanningstesten.ts';

const paastander = [
  lagInteresse('data-1', 'data'),
  lagInteresse('data-2', 'data'),
  lagInteresse('form-1', 'form'),
  lagInteresse('bygg-1', 'bygg'),
  lagInteresse('stoffer-1', 'stoffer'),
];
const vektorer = standardiser([lagYrke('y', { fasetter: { data: 3, stoffer: 2 } })]);

it('names the three that counted most for, strongest first, and the one most against', () => {
  // Mean 3. data-1 and stoffer-1 lie above it; form-1 below, and the occupation has none of it; data-2 speaks against.
  const person = tilPerson(
    beregnProfil({ 'data-1': 5, 'data-2': 2, 'form-1': 1, 'bygg-1': 3, 'stoffer-1': 4 }, paastander),
  );
  const yrke = vektorer[0];
  expect(yrke && finnGrunner(person, yrke)).toEqual({
    for: [
      { paastand: 'data-1', retning: 1 },
      { paastand: 'stoffer-1', retning: 1 },
      { paastand: 'form-1', retning: -1 },
    ],
    mot: { paastand: 'data-2', retning: -1 },
  });
});

it('names none for somebody who answers the same to all', () => {
  const person = tilPerson(beregnProfil(svarAlle(paastander, 4), paastander));
  const yrke = vektorer[0];
  expect(yrke && finnGrunner(person, yrke)).toEqual({ for: [], mot: undefined });
});

it('is the arithmetic itself: the contributions add up to the fit', () => {
  const svar = svarAlle(samling.paastander, 2, {
    'data-1': 5,
    'data-2': 4,
    'form-1': 3,
    'ute-inne': 5,
    'omtanke-1': 1,
  });
  const person = tilPerson(beregnProfil(svar, samling.paastander, { 'kort-lang': -2 }));
  for (const yrke of standardiser(alleYrker)) {
    const sum = bidrag(person, yrke).reduce((s, b) => s + b.verdi, 0);
    expect(sum).toBeCloseTo(samsvar(person, yrke));
  }
});
