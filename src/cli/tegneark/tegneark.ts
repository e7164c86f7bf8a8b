/**
 * `npm run tegneark` writes a page with every drawing side by side, in both schemes and three sizes. It is for whoever
 * draws: look at a new drawing there among its neighbours. The page is no part of the site.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tegneark } from './ark.ts';
import { rot } from '../pakker.mjs';

const les = (fil: string) => readFileSync(resolve(rot, 'src/styles', fil), 'utf8');
const mappe = resolve(rot, 'tegneark');
mkdirSync(mappe, { recursive: true });
const fil = resolve(mappe, 'index.html');
writeFileSync(fil, tegneark(les('tokens.css'), les('tegning.css')));
console.log(`Åpne ${fil} i en nettleser.`);
