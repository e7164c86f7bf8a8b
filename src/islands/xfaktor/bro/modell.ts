import { breddeVed, holder, sig, velter } from '../../../domain/xfaktor/bro.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett } from '../typer.ts';
import { type Broglider, dekk, elveklaring, Scene, senket } from './Scene.tsx';
import type { Broord } from '../../../i18n/nb/fortellinger/bro.ts';

/** Below ten millimetres a tenth can be seen. */
const mm = (n: number) => tall(n, n < 10 ? 1 : 0);

export const modell: Modell<Broglider, Broord> = {
  glidere: [
    { id: 'spenn', min: 4, maks: 20, steg: 0.1, start: 6, farge: 'hav' },
    { id: 'hoyde', min: 30, maks: 320, steg: 1, start: 48, farge: 'bygg' },
  ],
  vis: (id, v) => tall(v[id], id === 'spenn' && v.spenn % 1 ? 1 : 0),
  utsagn({ spenn, hoyde }, t) {
    const d = sig(spenn, hoyde);
    const svar = d < 1000 ? `${mm(d)} mm` : `${tall(d / 1000, 1)} m`;
    if (velter(hoyde)) return { tall: svar, tekst: t.velter, stemning: 'brudd' };
    if (d / 1000 > elveklaring(spenn)) return { tall: svar, tekst: t.vaat, stemning: 'brudd' };
    if (!holder(spenn, hoyde)) return { tall: svar, tekst: t.gynger };
    const gevinst = (hoyde / breddeVed(hoyde)) ** 2;
    const tekst = gevinst > 1.5 ? sett(t.holder, { n: tall(gevinst, gevinst < 10 ? 1 : 0) }) : t.holderFlat;
    return { tall: svar, tekst, stemning: 'topp' };
  },
  formel: ({ spenn, hoyde }, t) =>
    sett(t.regn, {
      b: tall(breddeVed(hoyde)),
      h: tall(hoyde),
      l: tall(spenn * 1000),
      d: mm(sig(spenn, hoyde)),
    }),
  tabell: { glider: 'hoyde', verdier: [30, 48, 97, 198, 275, 276] },
  snarveier: [
    { navn: 'snu', til: (v) => ({ hoyde: breddeVed(v.hoyde) }) },
    { navn: 'doble', til: (v) => ({ spenn: v.spenn * 2 }) },
    { navn: 'elv', til: () => ({ spenn: 20 }) },
  ],
  rekord: {
    poeng: ({ spenn, hoyde }) => (holder(spenn, hoyde) ? spenn : undefined),
    best: 11.4,
    vis: (n) => `${tall(n, n % 1 ? 1 : 0)} m`,
  },
  bevegelse: { fart: () => 1 },
  tak: ({ spenn, hoyde }) => ({ x: 180, y: dekk + senket(spenn, hoyde) }),
  retning: 'xy',
  // Lift the plank on its edge, or pull the banks apart.
  dra: ({ dx, dy }, v) => ({ spenn: v.spenn + dx * 0.07, hoyde: v.hoyde - dy * 1.7 }),
  gjett: { rett: 3, til: () => ({ spenn: 6, hoyde: 198 }) },
  symboler: [
    { tegn: 'L', farge: 'hav', navn: 'symL', glider: 'spenn' },
    { tegn: 'h', farge: 'bygg', navn: 'symH', glider: 'hoyde' },
    { tegn: 'F', farge: 'x', navn: 'symF' },
  ],
  Scene,
};
