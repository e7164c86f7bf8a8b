import { antall, knasegrense, nyIs, stoerrelse, vekst } from '../../../domain/xfaktor/iskrem.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett, type Verdier } from '../typer.ts';
import { type Iskremglider, Scene } from './Scene.tsx';
import { aar, doegn } from './tid.ts';
import type { Iskremord } from './tekst.ts';

const stein = 150;
/** Diameter of the crystals in µm. */
const diameter = ({ kulde, tid }: Verdier<Iskremglider>): number => stoerrelse(vekst(kulde), doegn(tid));

export const modell: Modell<Iskremglider, Iskremord> = {
  glidere: [
    { id: 'kulde', min: -30, maks: -6, steg: 0.5, start: -18 },
    { id: 'tid', min: 0, maks: aar, steg: 1, start: 45 },
  ],
  vis: (id, v) => (id === 'tid' ? tall(doegn(v.tid)) : tall(v.kulde, v.kulde % 1 ? 1 : 0)),
  utsagn(v, t) {
    const d = diameter(v);
    const n = tall(antall(d / 1000));
    const svar = sett(t.stor, { n: tall(d) });
    if (d < knasegrense) return { tall: svar, tekst: sett(t.glatt, { n }) };
    return { tall: svar, tekst: sett(d < stein ? t.knaser : t.stein, { n }), stemning: 'brudd' };
  },
  formel: (v) => `d = ∛(${nyIs}^3 + ${tall(vekst(v.kulde))} · ${tall(doegn(v.tid))}) = ${tall(diameter(v), 1)} µm`,
  tabell: { glider: 'kulde', verdier: [-30, -24, -18, -15, -12, -6] },
  snarveier: [
    { navn: 'doer', til: () => ({ kulde: -6 }) },
    { navn: 'normal', til: () => ({ kulde: -18 }) },
    { navn: 'ny', til: () => ({ tid: 0 }) },
  ],
  rekord: {
    poeng: (v) => (v.tid === aar && diameter(v) < knasegrense ? v.kulde : undefined),
    best: -20,
    vis: (n) => `${tall(n, n % 1 ? 1 : 0)} °C`,
  },
  bevegelse: { fart: () => 0.5 },
  Scene,
};
