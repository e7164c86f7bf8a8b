import {
  besteFart,
  bil,
  brukbar,
  forbruk,
  luftmotstand,
  rekkevidde,
  rullekoeffisient,
  varme,
} from '../../../domain/xfaktor/elbil-kulde.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett } from '../typer.ts';
import { type ElbilKuldeglider, maal, Scene } from './Scene.tsx';
import type { ElbilKuldeord } from '../../../i18n/nb/fortellinger/elbil-kulde.ts';

/** This near the best speed, km/h, one has found it. */
const naer = 2;
const kaldest = -30;

export const modell: Modell<ElbilKuldeglider, ElbilKuldeord> = {
  glidere: [
    { id: 'fart', min: 30, maks: 130, steg: 1, start: 110, farge: 'luftrom' },
    { id: 'kulde', min: kaldest, maks: 25, steg: 1, start: kaldest, farge: 'helse' },
  ],
  utsagn({ kulde, fart }, t) {
    const s = rekkevidde(kulde, fart);
    const f = forbruk(kulde, fart);
    const ord = { v: tall((f.varme / f.alt) * 100), l: tall((f.luft / f.alt) * 100) };
    const svar = sett(t.langt, { n: tall(s) });
    const best = besteFart(kulde);
    if (s < maal) return { tall: svar, tekst: sett(fart < best ? t.seint : t.fort, ord), stemning: 'brudd' };
    const tekst = kulde < 0 && Math.abs(fart - best) <= naer ? t.best : sett(t.fram, ord);
    return kulde === kaldest ? { tall: svar, tekst, stemning: 'topp' } : { tall: svar, tekst };
  },
  formel: ({ kulde, fart }, t) =>
    sett(t.regn, {
      E: tall(brukbar(kulde), 1),
      luft: tall(luftmotstand(kulde, fart / 3.6)),
      rull: tall(rullekoeffisient(kulde) * bil.m * 9.81),
      P: tall(varme(kulde)),
      v: tall(fart / 3.6, 1),
      s: tall(rekkevidde(kulde, fart)),
    }),
  tabell: { glider: 'fart', verdier: [30, 45, 59, 80, 110, 130] },
  snarveier: [
    { navn: 'frys', til: () => ({ kulde: kaldest }) },
    { navn: 'kryp', til: () => ({ fart: 30 }) },
    { navn: 'sommer', til: () => ({ kulde: 20 }) },
  ],
  rekord: {
    poeng: ({ kulde, fart }) => (kulde === kaldest ? Math.round(rekkevidde(kulde, fart)) : undefined),
    best: 370,
    vis: (n) => `${tall(n)} km`,
  },
  bevegelse: { fart: (v) => v.fart / 8 },
  tak: () => ({ x: 182, y: 226 }),
  retning: 'xy',
  // Pull the car forwards; downwards it gets colder.
  dra: ({ dx, dy }, v) => ({ fart: v.fart + dx * 0.4, kulde: v.kulde - dy * 0.3 }),
  symboler: [
    { tegn: 'v', farge: 'luftrom', navn: 'symV', glider: 'fart' },
    { tegn: 'P', farge: 'helse', navn: 'symP' },
    { tegn: 'F_luft', farge: 'hav', navn: 'symLuft' },
    { tegn: 'F_rull', farge: 'energi', navn: 'symRull' },
  ],
  Scene,
};
