/** `npm run huskart`: draws the house anew. A test says when that is needed. */
import { writeFileSync } from 'node:fs';
import { lesHuset } from './lesHuset.ts';
import { tegnHuset } from './tegnHuset.ts';

writeFileSync('.github/huset.svg', tegnHuset(lesHuset()));
console.log('.github/huset.svg er tegnet på nytt.');
