import { bortover, bratthet, brattest, kanLosne, trygg } from '../../../domain/xfaktor/skred.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett } from '../typer.ts';
import { hoyde, hytta, Scene, skala, type Skredglider, varighet } from './Scene.tsx';
import type { Skredord } from '../../../i18n/nb/fortellinger/skred.ts';

export const modell: Modell<Skredglider, Skredord> = {
  glidere: [
    { id: 'bratt', min: 22, maks: 60, steg: 1, start: 38, farge: 'luftrom' },
    { id: 'hytte', min: 700, maks: 1000, steg: 5, start: 750, farge: 'helse' },
  ],
  utsagn({ bratt, hytte }, t) {
    const svar = `${tall(bratt)}°`;
    if (bratt < brattest) return { tall: svar, tekst: t.slakt };
    if (!kanLosne(bratt)) return { tall: svar, tekst: t.sklir };
    return hytte < trygg(hoyde)
      ? { tall: svar, tekst: t.treffer, stemning: 'brudd' }
      : { tall: svar, tekst: t.utenfor, stemning: 'topp' };
  },
  formel: ({ bratt, hytte }, t) => sett(t.regn, { x: tall(hytte), v: tall(bratt) }),
  tabell: { glider: 'bratt', verdier: [25, 29, 30, 38, 50, 51, 60] },
  snarveier: [
    { navn: 'vanligst', til: () => ({ bratt: 38 }) },
    { navn: 'brattest', til: () => ({ bratt: 60 }) },
    { navn: 'slakest', til: () => ({ bratt: 22 }) },
  ],
  rekord: {
    poeng: ({ bratt, hytte }) => (kanLosne(bratt) && hytte >= trygg(hoyde) ? hytte : undefined),
    lavest: true,
    best: 825,
    vis: (n) => `${tall(n)} m`,
  },
  // A course of events: it lets go, runs out, and lies there until something is changed.
  bevegelse: { fart: () => 1, fraNull: true, stille: varighet * 0.6 },
  tak: (v) => hytta(v.hytte),
  retning: 'x',
  // The cabin where one takes hold of it; the foot of the mountain from anywhere else.
  dra({ fra, dx }, v) {
    const h = hytta(v.hytte);
    if (Math.hypot(fra.x - h.x, fra.y - h.y) < 42) return { hytte: v.hytte + dx / skala };
    return { bratt: bratthet(hoyde, Math.max(1, bortover(hoyde, v.bratt) + dx / skala)) };
  },
  gjett: { rett: 2, til: () => ({ bratt: 38, hytte: 750 }) },
  symboler: [
    { tegn: 'x', farge: 'x', navn: 'symX' },
    { tegn: 'v', farge: 'luftrom', navn: 'symV', glider: 'bratt' },
  ],
  Scene,
};
