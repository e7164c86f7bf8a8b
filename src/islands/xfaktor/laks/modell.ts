import { appetitt, forbruk, igjen, metning, oppholdstid, stress, tidTil } from '../../../domain/xfaktor/laks.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett, type Verdier } from '../typer.ts';
import { type Laksglider, Scene } from './Scene.tsx';
import type { Laksord } from '../../../i18n/nb/fortellinger/laks.ts';

/** Nearly nothing left, just enough, so cold that growth is slow (°C), and the warm day of the record (°C). */
const tomt = 0.3;
const knapt = 0.73;
const kaldt = 5;
const varmt = 18;

/** The sentence for a share of full, and what it feels like. */
function dom(m: number, varme: number): [Laksord, ('topp' | 'brudd')?] {
  if (m < tomt) return ['tomt', 'brudd'];
  if (m < stress) return ['stresset', 'brudd'];
  if (m < appetitt) return ['mett', 'brudd'];
  if (varme < kaldt) return ['seig'];
  return m < knapt ? ['knapt', 'topp'] : ['spiser'];
}
const stilleTid = ({ varme }: Verdier<Laksglider>) => tidTil(1 - appetitt, metning(varme), forbruk(varme));
/** Rounded down: 69.9 % is below 70. */
const prosent = (m: number) => tall(Math.floor(m * 100));

export const modell: Modell<Laksglider, Laksord> = {
  glidere: [
    { id: 'varme', min: 0, maks: 22, steg: 0.5, start: 12, farge: 'helse' },
    { id: 'stroem', min: 0, maks: 15, steg: 0.1, start: 6, farge: 'hav' },
  ],
  vis: (id, v) => tall(v[id], v[id] % 1 ? 1 : 0),
  utsagn(v, t) {
    if (v.stroem === 0)
      return { tall: sett(t.minutter, { n: tall(stilleTid(v) * 60) }), tekst: t.stille, stemning: 'brudd' };
    const m = igjen(v.varme, v.stroem);
    const [ord, stemning] = dom(m, v.varme);
    return {
      tall: sett(t.andel, { n: prosent(m) }),
      tekst: sett(t[ord], { c: tall(metning(v.varme) * m, 1) }),
      ...(stemning && { stemning }),
    };
  },
  formel(v, t) {
    const c = tall(metning(v.varme), 1);
    const f = tall(forbruk(v.varme), 1);
    if (v.stroem === 0) return sett(t.regnStille, { c, f, t: tall(stilleTid(v), 2) });
    return sett(t.regn, { c, f, t: tall(oppholdstid(v.stroem), 2), m: prosent(igjen(v.varme, v.stroem)) });
  },
  tabell: { glider: 'varme', verdier: [0, 5, 10, 14, 16, 18, 22] },
  snarveier: [
    { navn: 'stans', til: () => ({ stroem: 0 }) },
    { navn: 'hete', til: () => ({ varme: 22 }) },
    { navn: 'vinter', til: () => ({ varme: 4 }) },
  ],
  rekord: {
    poeng: (v) => (v.varme >= varmt && igjen(v.varme, v.stroem) >= appetitt ? v.stroem : undefined),
    lavest: true,
    best: 5.2,
    vis: (n) => `${tall(n, 1)} cm/s`,
  },
  bevegelse: { fart: (v) => 0.2 + v.stroem / 12 },
  tak: () => ({ x: 180, y: 180 }),
  retning: 'xy',
  // The sea goes the way one pulls it; upwards is towards the sun.
  dra: ({ dx, dy }, v) => ({ stroem: v.stroem + dx * 0.06, varme: v.varme - dy * 0.13 }),
  gjett: { rett: 1, til: () => ({ varme: 20, stroem: 0 }) },
  symboler: [
    { tegn: 'f', farge: 'helse', navn: 'symF', glider: 'varme' },
    { tegn: 't', farge: 'hav', navn: 'symT', glider: 'stroem' },
    { tegn: 'c', farge: 'klima', navn: 'symC' },
  ],
  Scene,
};
