import { expect, it } from 'vitest';
import { bidrag, finnGrunner } from '../../../src/domain/testen/motor/grunner.ts';
import { beregnProfil } from '../../../src/domain/testen/motor/profil.ts';
import { samsvar, tilPerson } from '../../../src/domain/testen/motor/samsvar.ts';
import { standardiser } from '../../../src/domain/testen/motor/standardisering.ts';
import { alleYrker, lagInteresse, lagYrke, samling, svarAlle } from '../../fixtures/testen.ts';

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

it('names each kind of answer that counted, and none that no true sentence names', () => {
  const [yrke] = standardiser(alleYrker).filter((y) => y.id === 'maskiningenior');
  const svar = svarAlle(samling.paastander, 3, {
    'maskiner-1': 5,
    'maskiner-3': 5,
    'elektrisitet-3': 5,
    'stoffer-3': 5,
    'nysgjerrighet-1': 5,
    'nysgjerrighet-4': 5,
    'praktisk-teoretisk': 4,
    'hender-skjerm': 4,
    'omtanke-1': 5,
    'planmessighet-1': 1,
  });
  const grunner = yrke && finnGrunner(tilPerson(beregnProfil(svar, samling.paastander)), yrke);
  const del = (id: string) => samling.paastander.find((p) => p.id === id)?.del;
  expect(new Set(grunner?.for.map((g) => del(g.paastand)))).toEqual(
    new Set(['interesser', 'slik-er-jeg', 'slik-jobber-jeg']),
  );
  // Answered as everything else: what it counts for comes from the norm, so it is nobody's reason.
  expect(grunner?.for.filter((g) => svar[g.paastand] === 3)).toEqual([]);
});
