import { expect, test } from 'vitest';
import {
  hoyde,
  jorda,
  lengde,
  startfart,
  startfartFor,
  topptid,
  toppBildeForBilde,
  tyngdeFor,
} from '../../../src/domain/xfaktor/spillhopp.ts';
import { provEksempler } from '../../fixtures/xfaktor/eksempler.ts';

const hopp = ({ v0 = 0, g = 0 }: Record<string, number>) => hoyde(v0, g);
const bilder = ({ v0 = 0, g = 0, fps = 0 }: Record<string, number>) => toppBildeForBilde(v0, g, fps);

provEksempler('spillhopp', {
  'Hopphøyde på jorda': hopp,
  'Samme hopp på månen': hopp,
  'Tyngden spillet trenger: 3 m høyt, topp etter 0,35 s': ({ h = 0, T = 0 }) => tyngdeFor(h, T),
  'Startfarten i samme hopp': ({ h = 0, T = 0 }) => startfartFor(h, T),
  'Hvor lang kløft: 6 m/s bortover i 0,70 s': ({ vx = 0, v0 = 0, g = 0 }) => lengde(vx, v0, g),
  'Samme hopp regnet bilde for bilde, 20 bilder/s': bilder,
  'Samme hopp regnet bilde for bilde, 60 bilder/s': bilder,
});

test('høyde, tid og fart henger sammen begge veier', () => {
  for (const [h, g] of [
    [3, jorda],
    [0.5, 60],
    [6, 1],
  ] as const) {
    const T = topptid(h, g);
    expect(tyngdeFor(h, T)).toBeCloseTo(g, 9);
    expect(startfartFor(h, T)).toBeCloseTo(startfart(h, g), 9);
    expect(hoyde(startfart(h, g), g)).toBeCloseTo(h, 9);
  }
});
