import { antall, knasegrense, nyIs, storrelse, vekst } from '../../../domain/xfaktor/iskrem.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett, type Verdier } from '../typer.ts';
import { doerkant, type Iskremglider, Scene } from './Scene.tsx';
import { aar, doegn } from './tid.ts';
import type { Iskremord } from '../../../i18n/nb/fortellinger/iskrem.ts';

const stein = 150;
/** Diameter of the crystals in µm. */
const diameter = ({ kulde, tid }: Verdier<Iskremglider>): number => storrelse(vekst(kulde), doegn(tid));

export const modell: Modell<Iskremglider, Iskremord> = {
  glidere: [
    { id: 'kulde', min: -30, maks: -6, steg: 0.5, start: -18, farge: 'luftrom' },
    { id: 'tid', min: 0, maks: aar, steg: 1, start: 45, farge: 'bygg' },
  ],
  vis: (id, v) => (id === 'tid' ? tall(doegn(v.tid)) : tall(v.kulde, v.kulde % 1 ? 1 : 0)),
  utsagn(v, t) {
    const d = diameter(v);
    const n = tall(antall(d / 1000));
    const ord = { d: tall(d), n };
    if (d < knasegrense) return { tall: t.ordGlatt, tekst: sett(t.glatt, ord) };
    return { tall: d < stein ? t.ordKnas : t.ordGrus, tekst: sett(t.igjen, ord), stemning: 'topp' };
  },
  formel: (v) => `d = ∛(${nyIs}^3 + ${tall(vekst(v.kulde))} · ${tall(doegn(v.tid))}) = ${tall(diameter(v), 1)} µm`,
  tabell: { glider: 'kulde', verdier: [-30, -24, -18, -15, -12, -6] },
  snarveier: [
    { navn: 'dor', til: () => ({ kulde: -6 }) },
    { navn: 'normal', til: () => ({ kulde: -18 }) },
    { navn: 'ny', til: () => ({ tid: 0 }) },
  ],
  rekord: {
    poeng: (v) => (diameter(v) >= knasegrense ? doegn(v.tid) : undefined),
    lavest: true,
    best: 2,
    vis: (n) => `${tall(n)} døgn`,
  },
  bevegelse: { fart: () => 0.5 },
  tak: ({ kulde }) => ({ x: doerkant(kulde) - 6, y: 236 }),
  retning: 'xy',
  // Open the door, and it gets warmer; downwards the days go.
  dra: ({ dx, dy }, v) => ({ kulde: v.kulde + dx * 0.2, tid: v.tid + dy * 0.35 }),
  gjett: { rett: 2, til: () => ({ kulde: -18, tid: 53 }) },
  symboler: [
    { tegn: 'd', farge: 'hav', navn: 'symD' },
    { tegn: 'K', farge: 'luftrom', navn: 'symK', glider: 'kulde' },
    { tegn: 't', farge: 'bygg', navn: 'symT', glider: 'tid' },
  ],
  Scene,
};
