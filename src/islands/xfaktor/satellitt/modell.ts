import { ekvatorradius, fart, omlop, overHorisonten, runderSett } from '../../../domain/xfaktor/satellitt.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett } from '../typer.ts';
import { midt, type Satellittglider, Scene, skala, vinkel } from './Scene.tsx';
import type { Satellittord } from '../../../i18n/nb/fortellinger/satellitt.ts';

/** Turns a day that look like none. */
const stille = 0.001;
/** Below this the rounds are so many that they are worth counting, km. */
const lavt = 3000;
/** Farther than this in a day is no attempt at standing still, degrees. */
const forsok = 30;

const tid = (km: number) => {
  const minutter = omlop(km * 1000, ekvatorradius) / 60;
  return minutter < 120 ? `${tall(minutter)} min` : `${tall(minutter / 60, 1)} t`;
};
const kmISekundet = (km: number) => tall(fart(km * 1000, ekvatorradius) / 1000, 1);
const meter = (km: number) => km * 1000;

export const modell: Modell<Satellittglider, Satellittord> = {
  glidere: [
    { id: 'hoyde', min: 200, maks: 40_000, steg: 50, start: 20_000, farge: 'luftrom' },
    { id: 'bredde', min: 1, maks: 89, steg: 1, start: 60, farge: 'energi' },
  ],
  utsagn({ hoyde, bredde }, t) {
    const svar = tid(hoyde);
    const runder = runderSett(meter(hoyde));
    if (Math.abs(runder) < stille) {
      const e = overHorisonten(bredde, ekvatorradius + meter(hoyde));
      return { tall: svar, tekst: e > 0 ? sett(t.staar, { e: tall(e) }) : t.bak, stemning: 'topp' };
    }
    if (runder < 0) return { tall: svar, tekst: t.baklengs, stemning: 'brudd' };
    return hoyde < lavt
      ? {
          tall: svar,
          tekst: sett(t.rask, { n: kmISekundet(hoyde), m: tall(86_400 / omlop(meter(hoyde), ekvatorradius)) }),
        }
      : { tall: svar, tekst: sett(t.treg, { n: kmISekundet(hoyde) }) };
  },
  formel: ({ hoyde }, t) => sett(t.regn, { a: tall(ekvatorradius + meter(hoyde)), t: tid(hoyde) }),
  tabell: { glider: 'hoyde', verdier: [400, 2000, 10_000, 20_000, 35_800, 40_000] },
  snarveier: [
    { navn: 'iss', til: () => ({ hoyde: 400 }) },
    { navn: 'oppe', til: () => ({ hoyde: 40_000 }) },
    { navn: 'svalbard', til: () => ({ bredde: 78 }) },
  ],
  rekord: {
    poeng({ hoyde }) {
      const grader = Number((Math.abs(runderSett(meter(hoyde))) * 360).toFixed(1));
      return grader < forsok ? grader : undefined;
    },
    lavest: true,
    best: 0.2,
    vis: (n) => `${tall(n, 1)}° i døgnet`,
  },
  // Two hours a second: a low one is round in less than a second, a high one takes twelve.
  bevegelse: { fart: () => 2, holdes: true },
  tak({ hoyde }, fase) {
    const [a, v] = [(ekvatorradius + meter(hoyde)) * skala, vinkel(hoyde, fase)];
    return { x: midt.x + a * Math.cos(v), y: midt.y - a * Math.sin(v) };
  },
  retning: 'xy',
  fri: true,
  // Away from the Earth is up. On the Earth itself, you are the one who moves.
  dra({ x, y, fra, dx, dy }, v) {
    const avstand = (px: number, py: number) => Math.hypot(px - midt.x, py - midt.y);
    if (avstand(fra.x, fra.y) < 26) return { bredde: v.bredde + (dx - dy) * 0.6 };
    return { hoyde: v.hoyde + (avstand(x, y) - avstand(fra.x, fra.y)) / skala / 1000 };
  },
  symboler: [
    { tegn: 'a', farge: 'luftrom', navn: 'symA', glider: 'hoyde' },
    { tegn: 'M', farge: 'hav', navn: 'symM' },
  ],
  Scene,
};
