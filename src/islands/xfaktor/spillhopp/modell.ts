import { jorda, lengde, lop, startfart, topptid } from '../../../domain/xfaktor/spillhopp.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett, type Verdier } from '../typer.ts';
import { blokk, hoppTil, rundetid, Scene, type Spillhoppglider, toppen } from './Scene.tsx';
import type { Spillhoppord } from '../../../i18n/nb/fortellinger/spillhopp.ts';

/** Metres that fit on the screen beyond the edge one jumps from. */
const synlig = 9.5;
const langt = ({ tyngde, hopp }: Verdier<Spillhoppglider>) => lengde(lop, startfart(hopp, tyngde), tyngde);
const treffer = (x: number) => x >= blokk.fra && x <= blokk.til;

export const modell: Modell<Spillhoppglider, Spillhoppord> = {
  glidere: [
    { id: 'tyngde', min: 1, maks: 60, steg: 0.2, start: 9.8, farge: 'x' },
    { id: 'hopp', min: 0.5, maks: 6, steg: 0.1, start: 3, farge: 'energi' },
  ],
  vis: (id, v) => tall(v[id], 1),
  utsagn(v, t) {
    const x = langt(v);
    const svar = sett(t.iLufta, { n: tall(2 * topptid(v.hopp, v.tyngde), 2) });
    const ord = { x: tall(x, 1), n: tall(v.tyngde / jorda, 1) };
    if (treffer(x)) return { tall: svar, tekst: sett(t.sitter, ord), stemning: 'topp' };
    if (x < blokk.fra) return { tall: svar, tekst: sett(t.kort, ord) };
    return x < synlig
      ? { tall: svar, tekst: sett(t.langt, ord) }
      : { tall: svar, tekst: sett(t.borte, ord), stemning: 'brudd' };
  },
  formel: (v, t) =>
    sett(t.regn, {
      h: tall(v.hopp, 1),
      g: tall(v.tyngde, 1),
      T: tall(topptid(v.hopp, v.tyngde), 2),
      x: tall(langt(v), 1),
    }),
  tabell: { glider: 'tyngde', verdier: [1.6, 9.8, 24.8, 40, 49, 60] },
  snarveier: [
    { navn: 'paaMaanen', til: () => ({ tyngde: 1.6 }) },
    { navn: 'paaJorda', til: () => ({ tyngde: 9.8 }) },
    { navn: 'iSpill', til: () => ({ tyngde: 49, hopp: 3 }) },
  ],
  rekord: {
    poeng: (v) => (treffer(langt(v)) ? v.hopp : undefined),
    best: 5.2,
    vis: (n) => `${tall(n, 1)} m`,
  },
  // One whole number of the phase is one go: run, jump, land.
  bevegelse: { fart: (v) => 1 / rundetid(v), stille: 0.4 },
  // On the screen, even when the jump is not.
  tak(v) {
    const { x, y } = toppen(v);
    return { x: Math.min(x, 320), y: Math.max(y, 60) };
  },
  retning: 'xy',
  fri: true,
  dra({ dx, dy }, v) {
    const topp = toppen(v);
    return hoppTil(topp.x + dx, topp.y + dy);
  },
  gjett: { rett: 3, til: () => ({ tyngde: 9.8, hopp: 3 }) },
  symboler: [
    { tegn: 'h', farge: 'energi', navn: 'symH', glider: 'hopp' },
    { tegn: 'g', farge: 'x', navn: 'symG', glider: 'tyngde' },
  ],
  Scene,
};
