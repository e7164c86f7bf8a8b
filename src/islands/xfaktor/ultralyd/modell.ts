import { boelgelengde, naarTilbake, tap } from '../../../domain/xfaktor/ultralyd.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett } from '../typer.ts';
import { prikk, Scene, type Ultralydglider } from './Scene.tsx';
import type { Ultralydord } from '../../../i18n/nb/fortellinger/ultralyd.ts';

const mm = (frekvens: number) => boelgelengde(frekvens * 1e6) * 1000;
/** Finer than these, mm, fingers can be made out, and counted. */
const finger = 0.45;
const klart = 0.25;

export const modell: Modell<Ultralydglider, Ultralydord> = {
  glidere: [
    { id: 'frekvens', min: 2, maks: 15, steg: 0.1, start: 2.5, farge: 'x' },
    { id: 'dybde', min: 4, maks: 20, steg: 1, start: 12, farge: 'helse' },
  ],
  vis: (id, v) => tall(v[id], id === 'frekvens' && v.frekvens % 1 ? 1 : 0),
  utsagn({ frekvens, dybde }, t) {
    const l = mm(frekvens);
    const svar = `${tall(l, 2)} mm`;
    if (!naarTilbake(frekvens, dybde))
      return { tall: svar, tekst: sett(t.svart, { n: tall(tap(frekvens, dybde) / 10) }), stemning: 'brudd' };
    if (l > finger) return { tall: svar, tekst: t.klump };
    return l > klart ? { tall: svar, tekst: t.fingre } : { tall: svar, tekst: t.vinker, stemning: 'topp' };
  },
  formel: ({ frekvens, dybde }, t) =>
    sett(t.regn, {
      f: tall(frekvens, frekvens % 1 ? 1 : 0),
      l: tall(mm(frekvens), 2),
      m: tall(frekvens, frekvens % 1 ? 1 : 0),
      d: tall(dybde),
      t: tall(tap(frekvens, dybde)),
    }),
  tabell: { glider: 'frekvens', verdier: [2, 3.5, 5, 7, 8.3, 8.4, 15] },
  snarveier: [
    { navn: 'skarpere', til: (v) => ({ frekvens: v.frekvens * 2 }) },
    { navn: 'dypere', til: (v) => ({ dybde: v.dybde * 2 }) },
    { navn: 'hoyest', til: () => ({ frekvens: 15 }) },
  ],
  rekord: {
    poeng: ({ frekvens, dybde }) =>
      dybde >= 12 && naarTilbake(frekvens, dybde) ? Number(mm(frekvens).toFixed(3)) : undefined,
    lavest: true,
    best: 0.186,
    vis: (n) => `${tall(n, 3)} mm`,
  },
  bevegelse: { fart: () => 1 },
  tak: (v) => prikk(v.dybde),
  retning: 'xy',
  // The dot goes down with the finger; a higher tone to the right.
  dra: ({ dx, dy }, v) => ({ frekvens: v.frekvens + dx * 0.05, dybde: v.dybde + dy / 10.5 }),
  symboler: [
    { tegn: 'f', farge: 'x', navn: 'symF', glider: 'frekvens' },
    { tegn: 'd', farge: 'helse', navn: 'symD', glider: 'dybde' },
  ],
  Scene,
};
