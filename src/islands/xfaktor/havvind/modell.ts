import {
  areal,
  effekt,
  luft,
  merkeeffekt,
  startvind,
  stoppvind,
  vindeffekt,
  vindFor,
  virkningsgrad,
} from '../../../domain/xfaktor/havvind.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett } from '../typer.ts';
import { type Havvindglider, nav, Scene } from './Scene.tsx';
import type { Havvindord } from '../../../i18n/nb/fortellinger/havvind.ts';

/** Small powers need more decimals: «0,02 MW», «8,6 MW». */
const mw = (watt: number) => tall(watt / 1e6, watt === 0 ? 0 : watt < 1e5 ? 2 : 1);

export const modell: Modell<Havvindglider, Havvindord> = {
  glidere: [
    { id: 'vind', min: 0, maks: 32, steg: 0.5, start: 5, farge: 'x' },
    { id: 'rotor', min: 20, maks: 240, steg: 1, start: 167, farge: 'luftrom' },
  ],
  vis: (id, v) => tall(v[id], id === 'vind' && v.vind % 1 ? 1 : 0),
  utsagn({ vind, rotor }, t) {
    const p = effekt(vind, rotor);
    const tekst = `${mw(p)} MW`;
    if (vind > stoppvind) return { tall: tekst, tekst: t.storm, stemning: 'brudd' };
    if (vind < startvind) return { tall: tekst, tekst: t.stille };
    if (p >= merkeeffekt) return { tall: tekst, tekst: t.full, stemning: 'topp' };
    if (2 * vind <= Math.min(vindFor(merkeeffekt, rotor), stoppvind) || vind < 2 * startvind)
      return { tall: tekst, tekst: t.doble };
    return { tall: tekst, tekst: sett(t.halv, { p: mw(effekt(vind / 2, rotor)) }) };
  },
  formel({ vind, rotor }, t) {
    const fri = vindeffekt(vind, rotor);
    const w = `P = ½ · ${tall(luft, 3)} · ${tall(areal(rotor))} · ${tall(vind, vind % 1 ? 1 : 0)}^3 · ${tall(virkningsgrad, 2)} W`;
    if (vind < startvind || vind > stoppvind) return sett(t.stoppet, { w, p: mw(fri) });
    return fri > merkeeffekt ? sett(t.tak, { w, p: mw(fri) }) : `${w} = ${mw(fri)} MW`;
  },
  tabell: { glider: 'vind', verdier: [2, 5, 8, 10, 12, 25, 26] },
  snarveier: [
    { navn: 'dobleKnapp', til: (v) => ({ vind: v.vind * 2 || 1 }) },
    { navn: 'halverKnapp', til: (v) => ({ vind: v.vind / 2 }) },
    { navn: 'stormKnapp', til: () => ({ vind: 32 }) },
  ],
  rekord: {
    poeng: ({ vind, rotor }) => (effekt(vind, rotor) >= merkeeffekt ? rotor : undefined),
    lavest: true,
    best: 51,
    vis: (n) => `${tall(n)} m`,
  },
  // Faster than the real one, which takes its time. Above 14 m/s the blades are held back, as real ones are.
  bevegelse: { fart: (v) => Math.min(v.vind, 14) },
  tak: () => nav,
  retning: 'xy',
  // More wind to the right, larger blades upwards.
  dra: ({ dx, dy }, v) => ({ vind: v.vind + dx * 0.13, rotor: v.rotor - dy * 1.6 }),
  gjett: { rett: 3, til: () => ({ vind: 10, rotor: 167 }) },
  symboler: [
    { tegn: 'v', farge: 'x', navn: 'symV', glider: 'vind' },
    { tegn: 'A', farge: 'luftrom', navn: 'symA' },
    { tegn: 'P', farge: 'energi', navn: 'symP' },
  ],
  Scene,
};
