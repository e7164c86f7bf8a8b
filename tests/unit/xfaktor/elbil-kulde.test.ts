import { expect, test } from 'vitest';
import {
  avvik,
  besteFart,
  bil,
  brukbar,
  forbruk,
  luftmotstand,
  rekkevidde,
  rullekoeffisient,
  tetthet,
  varme,
} from '../../../src/domain/xfaktor/elbil-kulde.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const rho = ({ T = NaN }: Record<string, number>) => tetthet(T);
/** The model's own choices are the example's. */
function kjoer({ T = NaN, v = NaN, battery = NaN, cr = NaN, P = NaN, m, eta, Cd, A }: Record<string, number>) {
  expect({ cd: Cd, A, m, eta }).toEqual({ cd: bil.cd, A: bil.A, m: bil.m, eta: bil.eta });
  expect(brukbar(T)).toBeCloseTo(battery, 9);
  expect(rullekoeffisient(T)).toBeCloseTo(cr, 9);
  expect(varme(T)).toBeCloseTo(P, 9);
  return rekkevidde(T, v);
}

provEksempler('elbil-kulde', {
  'Luftas tetthet ved 20 °C': rho,
  'Luftas tetthet ved -20 °C': rho,
  'Luftmotstand 90 km/h ved 20 °C': ({ T = NaN, v = NaN, Cd, A }) => luftmotstand(T, v, Cd, A),
  'Luftmotstand 120 mot 80 km/h': ({ v1 = NaN, v2 = NaN }) => luftmotstand(0, v2) / luftmotstand(0, v1),
  'Rekkevidde 90 km/h, 20 °C (modell)': kjoer,
  'Rekkevidde 90 km/h, -20 °C (modell)': kjoer,
  'Farten som gir lengst rekkevidde med varme på': ({ P = NaN, T = NaN }) => besteFart(T, P),
  'NAF 2026: Lucid Air 960 km oppgitt, 519 km kjørt': ({ wltp = NaN, test: kjoert = NaN }) => avvik(wltp, kjoert) * 100,
  'NAF 2026-snittet brukt på 500 km oppgitt': ({ wltp = NaN, avvik: a = NaN }) => wltp * (1 - a),
});

test('den beste farten slår litt saktere og litt fortere, i all slags vær', () => {
  for (const T of [-30, -20, 0, 20]) {
    const v = besteFart(T);
    for (const annen of [v - 2, v + 2]) expect(rekkevidde(T, annen)).toBeLessThan(rekkevidde(T, v));
  }
});

test('delene er til sammen alt', () => {
  const { luft, rull, varme: v, alt } = forbruk(-20, 90);
  expect(luft + rull + v).toBeCloseTo(alt, 12);
});
