import { aar, rask, tid, treg } from '../../../domain/xfaktor/passord.ts';
import { tall } from '../../../domain/xfaktor/tall.ts';
import { type Modell, sett, type Verdier } from '../typer.ts';
import { livet, type Passordglider, romferd, Scene, solsvulst, tegnsett, univers } from './Scene.tsx';
import type { Passordord } from '../../../i18n/nb/fortellinger/passord.ts';
import { storord, varighet } from './tid.ts';

/** What the places of the second slider hold, as it is shown. */
const navn = ['0–9', 'a–z', 'a–å', 'a–z A–Z', 'a–z A–Z 0–9', 'a–z A–Z 0–9 !?#'];
const tegn = (v: Verdier<Passordglider>) => tegnsett[v.sett] ?? 0;
const sekunder = (v: Verdier<Passordglider>, fart = rask) => tid(tegn(v), v.lengde, fart);

/** One cup, and all the cups the desk holds, s. */
const time = 3600;
const doegn = 86_400;

/** A number in standard form where others would be long: 3,6 · 10^{28}. */
function standardform(n: number): string {
  if (n >= 0.1 && n < 1e6) return tall(n, n < 100 ? 1 : 0);
  const e = Math.floor(Math.log10(n));
  return `${tall(n / 10 ** e, 1)} · 10^{${tall(e)}}`;
}

/** The sentence for a time, by what the guesser lives to see. */
function hendelse(s: number): Passordord {
  if (s < 1) return 'borte';
  if (s < time) return 'kaffe';
  if (s < doegn) return 'vaaker';
  if (s < livet / 2) return 'skjegg';
  if (s < livet) return 'knapt';
  if (s < romferd) return 'vinner';
  if (s < solsvulst) return 'romvesen';
  return s < univers ? 'sola' : 'univers';
}

export const modell: Modell<Passordglider, Passordord> = {
  glidere: [
    { id: 'lengde', min: 4, maks: 20, steg: 1, start: 8, farge: 'x' },
    { id: 'sett', min: 0, maks: 5, steg: 1, start: 4, farge: 'energi' },
  ],
  vis: (id, v) => (id === 'lengde' ? tall(v.lengde) : `${tegn(v)}: ${navn[v.sett] ?? ''}`),
  utsagn(v, t) {
    const s = sekunder(v);
    const ord = hendelse(s);
    const tekst = sett(t[ord], { b: varighet(sekunder(v, treg), t), n: storord(s / univers, t) });
    const stemning = s >= livet ? 'topp' : s < 1 ? 'brudd' : undefined;
    return { tall: varighet(s, t), tekst, ...(stemning && { stemning }) };
  },
  formel: (v, t) =>
    sett(t.regn, { a: tegn(v), L: v.lengde, r: `(${standardform(rask)})`, s: standardform(sekunder(v)) }),
  tabell: { glider: 'lengde', verdier: [4, 6, 8, 10, 12, 16, 20] },
  snarveier: [
    { navn: 'ett', til: (v) => ({ lengde: v.lengde + 1 }) },
    { navn: 'fire', til: (v) => ({ lengde: v.lengde + 4 }) },
    { navn: 'pin', til: () => ({ lengde: 4, sett: 0 }) },
  ],
  rekord: {
    poeng: (v) => (sekunder(v) >= livet && sekunder(v) < romferd ? Math.round(sekunder(v) / aar) : undefined),
    lavest: true,
    best: 75,
    vis: (n) => `${tall(n)} år`,
  },
  // Hands on the keys, as long as they live.
  bevegelse: { fart: (v) => (sekunder(v) < livet ? 9 : 1) },
  tak: () => ({ x: 126, y: 180 }),
  retning: 'xy',
  // Pull the password out; upwards there are more signs to choose from.
  dra: ({ dx, dy }, v) => ({ lengde: v.lengde + dx * 0.08, sett: v.sett - dy * 0.035 }),
  gjett: { rett: 1, til: () => ({ lengde: 8, sett: 4 }) },
  symboler: [
    { tegn: 'a', farge: 'energi', navn: 'symA', glider: 'sett' },
    { tegn: 'L', farge: 'x', navn: 'symL', glider: 'lengde' },
  ],
  Scene,
};
