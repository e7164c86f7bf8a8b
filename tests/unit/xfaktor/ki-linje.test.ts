import { expect, test } from 'vitest';
import {
  avstand,
  ekteAlarmer,
  feil,
  laer,
  laeringssteg,
  sensitivitet,
  sikkerhet,
  vekter,
} from '../../../src/domain/xfaktor/ki-linje.ts';
import { maskinens, modell } from '../../../src/islands/xfaktor/ki-linje/modell.ts';
import { tekst as nb } from '../../../src/i18n/nb/fortellinger/ki-linje.ts';
import { tekst as nn } from '../../../src/i18n/nn/fortellinger/ki-linje.ts';
import { plassFor, startverdier } from '../../../src/islands/xfaktor/typer.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const p = ({ z = NaN }: Record<string, number>) => sikkerhet(z);

provEksempler('ki-linje', {
  'Sannsynlighet for z = 0': p,
  'Sannsynlighet for z = 2': p,
  'Avstanden fra linja: w = (3, 4), b = −5, punkt (3, 2)': ({ w1 = 0, w2 = 0, b = 0, x1 = 0, x2 = 0 }) =>
    avstand([w1, w2], b, [x1, x2]),
  'Ett læringssteg: w₁ fra 0 når (2, 1) er feil plassert': ({ w = 0, eta = 0, y = 0, yhat = 0, x = 0 }) =>
    laeringssteg(w, eta, y, yhat, x),
  'Norsk studie: andel funn over grensen': ({ tp = 0, alle = 0 }) => sensitivitet(tp, alle) * 100,
  'Andel av alarmene som er ekte (6,1 av 1000 er syke)': ({ p: syke = 0, s = 0, f = 0 }) =>
    ekteAlarmer(syke, s, f) * 100,
});

const antall = (v: { vipp: number; skyv: number }) => feil(v).hunder.length + feil(v).muffins.length;

test('trykk for trykk kommer maskinen dit teksten sier, uten å komme under på veien', () => {
  let v = startverdier(modell);
  const feilene = [antall(v)];
  for (let i = 0; i < 20; i++) {
    const neste = laer(v);
    const [vipp, skyv] = modell.glidere;
    if (!vipp || !skyv) throw new Error('to glidere');
    v = { vipp: plassFor(vipp, neste.vipp), skyv: plassFor(skyv, neste.skyv) };
    feilene.push(antall(v));
  }
  expect(feilene[0]).toBeGreaterThan(15);
  expect(feilene.at(-1)).toBe(maskinens);
  expect(Math.min(...feilene)).toBe(maskinens);
  for (const t of [nb, nn]) expect(t.utfordring).toContain(` ${maskinens} feil`);
});

test('snur du linja, blir alt riktig feil og alt feil riktig', () => {
  for (const v of [
    { vipp: 0, skyv: 2 },
    { vipp: 62, skyv: -0.2 },
  ])
    expect(antall(v) + antall({ vipp: v.vipp + 180, skyv: -v.skyv })).toBe(50);
});

test('skåren er avstanden fra linja', () => {
  const { w, b } = vekter({ vipp: 40, skyv: 1 });
  expect(Math.hypot(...w)).toBeCloseTo(1, 12);
  expect(avstand(w, b, [5.2 + 3 * w[0], 2.6 + 3 * w[1]])).toBeCloseTo(2, 9);
});
