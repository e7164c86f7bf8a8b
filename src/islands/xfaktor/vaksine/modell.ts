import { tall } from '../../../domain/xfaktor/tall.ts';
import { smittetall, utbrudd } from '../../../domain/xfaktor/vaksine.ts';
import { type Modell, sett } from '../typer.ts';
import { henne, Scene, type Vaksineglider } from './Scene.tsx';
import type { Vaksineord } from '../../../i18n/nb/fortellinger/vaksine.ts';

/** Half of those who can be infected: from here on it says that it burns. */
const mange = 0.5;
const kort = (n: number) => tall(n, n % 1 ? 1 : 0);

export const modell: Modell<Vaksineglider, Vaksineord> = {
  glidere: [
    { id: 'immune', min: 0, maks: 100, steg: 0.5, start: 85, farge: 'hav' },
    { id: 'smitte', min: 1, maks: 20, steg: 1, start: 15, farge: 'helse' },
  ],
  vis: (id, v) => kort(v[id]),
  utsagn({ immune, smitte }, t) {
    const p = immune / 100;
    const r = smittetall(smitte, p);
    const z = utbrudd(smitte, p);
    const svar = sett(t.av, { n: tall(z * 1000) });
    if (r <= 1) return { tall: svar, tekst: t.doerUt, stemning: 'topp' };
    if (immune === 0)
      return {
        tall: svar,
        tekst: sett(t.ingen, { a: smitte, b: tall(smitte ** 2), c: tall(smitte ** 3) }),
        stemning: 'brudd',
      };
    return z / (1 - p) > mange
      ? { tall: svar, tekst: sett(t.brenner, { r: tall(r, 1) }), stemning: 'brudd' }
      : { tall: svar, tekst: sett(t.brer, { r: tall(r, 2) }) };
  },
  formel: ({ immune, smitte }, t) =>
    sett(t.regn, {
      r0: smitte,
      p: tall(immune / 100, immune % 1 ? 3 : 2),
      r: tall(smittetall(smitte, immune / 100), 2),
    }),
  tabell: { glider: 'immune', verdier: [0, 50, 85, 90, 93, 94, 95] },
  snarveier: [
    { navn: 'fem', til: (v) => ({ immune: v.immune + 5 }) },
    { navn: 'ingenImmune', til: () => ({ immune: 0 }) },
    { navn: 'meslinger', til: () => ({ smitte: 15 }) },
  ],
  rekord: {
    poeng: ({ immune, smitte }) => (smitte >= 15 && smittetall(smitte, immune / 100) <= 1 ? immune : undefined),
    lavest: true,
    best: 93.5,
    vis: (n) => `${kort(n)} %`,
  },
  // Rounds of infection: about one a second, until it has gone as far as it gets.
  bevegelse: { fart: () => 1.2, fraNull: true, stille: 60 },
  tak: henne,
  retning: 'xy',
  // A wave of vaccine from left to right; upwards it is more infectious.
  dra: ({ dx, dy }, v) => ({ immune: v.immune + dx * 0.3, smitte: v.smitte - dy * 0.1 }),
  gjett: { rett: 3, til: () => ({ immune: 85, smitte: 15 }) },
  symboler: [
    { tegn: 'R_0', farge: 'helse', navn: 'symR', glider: 'smitte' },
    { tegn: 'p', farge: 'hav', navn: 'symP', glider: 'immune' },
  ],
  Scene,
};
