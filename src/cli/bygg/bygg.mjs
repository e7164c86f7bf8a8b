/** `npm run build`: the display face, the pages, and what is made of the finished pages. Stops at the first fault. */
import { kjor } from '../pakker.mjs';

const steg = [
  ['node', ['src/cli/bygg/lagSkrift.mjs']],
  ['astro', ['build', ...process.argv.slice(2)]],
  ['node', ['src/cli/bygg/etterBygg.mjs']],
];

for (const [kommando, argumenter] of steg) if (!kjor(kommando, argumenter).ok) process.exit(1);
