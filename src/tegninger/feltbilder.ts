/** The twelve fields as pictures: the scene of the occupation that is read fastest, with the inks of both schemes in the file. */
import tegning from '../styles/tegning.css?raw';
import tokens from '../styles/tokens.css?raw';
import type { Felt } from './bakgrunner.ts';
import { tegningFor } from './tegning.ts';

const yrkeFor: Readonly<Record<Felt, string>> = {
  energi: 'solenergiingenior',
  hav: 'rov-operator',
  helse: 'lege',
  it: 'spilldesigner',
  data: 'dataviter',
  bygg: 'tomrer',
  industri: 'robotikkingenior',
  klima: 'meteorolog',
  forskning: 'kjemiker',
  luftrom: 'romteknolog',
  laering: 'lektor-realfag',
  mat: 'mattekniker',
};

/** Side by side in the file, each with a view of its own. */
const [bredde, hoyde] = [360, 150];

/** A picture stands outside the page: it knows the reader's colour scheme, and nothing of paper or forced colours. */
const blekk = [tokens.replace(/@font-face \{[^}]*\}/, ''), tegning]
  .map((css) => css.replace(/\/\*.*?\*\//gs, '').replace(/@media (\(forced-colors: active\)|print) \{.*?\n\}/gs, ''))
  .join('')
  .replace(/\s+/g, ' ');

/** One file with every field: `<img src="/felt.svg#hav">` shows the one. */
export function feltark(): string {
  const scener = Object.entries(yrkeFor).map(([felt, yrke], nr) => {
    const y = nr * hoyde;
    const ramme = `<clipPath id="k${nr}"><path d="M0 0h${bredde}v${hoyde}H0z"/></clipPath>`;
    return `<view id="${felt}" viewBox="0 ${y} ${bredde} ${hoyde}"/>${ramme}<g transform="translate(0 ${y})"><g class="tg tg-topp felt-${felt}" clip-path="url(#k${nr})">${tegningFor('yrker', yrke).topp ?? ''}</g></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bredde} ${scener.length * hoyde}"><style>${blekk}</style>${scener.join('')}</svg>`;
}
