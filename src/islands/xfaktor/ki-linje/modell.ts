import { feil, laer, midten, vekter } from '../../../domain/xfaktor/ki-linje.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett, type Verdier } from '../typer.ts';
import { type KiLinjeglider, px, py, Scene, sted } from './Scene.tsx';
import type { KiLinjeord } from '../../../i18n/nb/fortellinger/ki-linje.ts';

/** Where the machine's own learning ends; a test follows it there. */
export const maskinens = 8;
/** More mistakes than this, and the line has its sides the wrong way round. */
const bakFram = 36;

const antall = (v: Verdier<KiLinjeglider>) => {
  const { hunder, muffins } = feil(v);
  return { h: hunder.length, m: muffins.length, n: hunder.length + muffins.length };
};
/** Where the line is nearest to the middle, kept on the screen. */
function tak(v: Verdier<KiLinjeglider>) {
  const { w } = vekter(v);
  const [x, y] = sted([midten[0] + w[0] * v.skyv, midten[1] + w[1] * v.skyv]);
  return { x: Math.min(325, Math.max(35, x)), y: Math.min(285, Math.max(60, y)) };
}
const ledd = (n: number, desimaler: number) => `${n < 0 ? '−' : '+'} ${tall(Math.abs(n), desimaler)}`;

/** The sentence for so many mistakes, and what it feels like. */
function dom({ h, m, n }: ReturnType<typeof antall>): [KiLinjeord, ('topp' | 'brudd')?] {
  if (n > bakFram) return ['motsatt', 'brudd'];
  if (h === 25) return ['altMuffins', 'brudd'];
  if (m === 25) return ['altHund', 'brudd'];
  if (n < maskinens) return ['bedre', 'topp'];
  if (h === 0) return ['ingenHund'];
  if (m === 0) return ['ingenMuffins'];
  return [n === maskinens ? 'lik' : 'begge'];
}

export const modell: Modell<KiLinjeglider, KiLinjeord> = {
  glidere: [
    { id: 'vipp', min: -180, maks: 180, steg: 2, start: 0, farge: 'it' },
    { id: 'skyv', min: -6, maks: 6, steg: 0.1, start: 2, farge: 'x' },
  ],
  vis: (id, v) => tall(v[id], id === 'skyv' ? 1 : 0),
  utsagn(v, t) {
    const a = antall(v);
    const [ord, stemning] = dom(a);
    return { tall: sett(t.feil, { n: a.n }), tekst: sett(t[ord], { h: a.h, m: a.m }), ...(stemning && { stemning }) };
  },
  formel(v, t) {
    const { w, b } = vekter(v);
    return sett(t.regn, { w1: tall(w[0], 2), w2: ledd(w[1], 2), b: ledd(b, 1) });
  },
  tabell: { glider: 'skyv', verdier: [-6, -2, 0, 1, 2, 6] },
  snarveier: [
    { navn: 'laer', til: laer },
    { navn: 'frokost', til: () => ({ skyv: 6 }) },
    { navn: 'snu', til: ({ vipp, skyv }) => ({ vipp: vipp > 0 ? vipp - 180 : vipp + 180, skyv: -skyv }) },
  ],
  rekord: {
    poeng: (v) => antall(v).n,
    lavest: true,
    best: 6,
    vis: (n) => `${tall(n)} feil`,
  },
  tak,
  retning: 'xy',
  fri: true,
  // Pushed where one takes hold of it, tilted from anywhere else.
  dra({ fra, dx, dy }, v) {
    const t = tak(v);
    if (Math.hypot(fra.x - t.x, fra.y - t.y) > 50) return { vipp: v.vipp - dx * 0.6 };
    const { w } = vekter(v);
    return { skyv: v.skyv + (dx / px) * w[0] - (dy / py) * w[1] };
  },
  symboler: [
    { tegn: 'w_1', farge: 'it', navn: 'symW', glider: 'vipp' },
    { tegn: 'w_2', farge: 'it', navn: 'symW' },
    { tegn: 'b', farge: 'x', navn: 'symB', glider: 'skyv' },
  ],
  Scene,
};
