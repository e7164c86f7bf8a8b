/** One address of every kind that the site answers, and what it shall answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kortadresser } from '../servering/vertsfiler.ts';

export interface Adresse {
  slag: string;
  sti: string;
  /** What nginx shall answer, so that two hosts cannot be wrong together unseen. */
  status: number;
}

const forste = (dist: string, mappe: string, ending: string): string => {
  const navn = readdirSync(join(dist, mappe)).find((f) => f.endsWith(ending));
  if (!navn) throw new Error(`Fant ingen ${ending} i dist/${mappe}.`);
  return `/${mappe}/${navn}`;
};

/** An old address, as the redirects have it. */
const flyttet = (dist: string): string => {
  const linje = readFileSync(join(dist, '_redirects'), 'utf8').split('\n', 1)[0] ?? '';
  return linje.split(' ')[0] ?? '';
};

/** @throws when dist lacks a kind: then it is not a whole build */
export function adresser(dist: string): Adresse[] {
  const [kort = '', kanal = ''] = [/^\/k\/[^/]+$/, /^\/k\/[^/]+\/[^/]+$/].map((form) =>
    kortadresser(dist).find((k) => form.test(k)),
  );
  const gammel = flyttet(dist);
  const rader: [string, string, number][] = [
    ['forside', '/', 200],
    ['side', '/yrker/lege/', 200],
    ['side uten skråstrek', '/yrker/lege', 301],
    ['side på nynorsk', '/nn/yrker/lege/', 200],
    ['side med sporing', '/yrker/lege/?fbclid=1&utm_source=x', 200],
    ['side uten skråstrek, med sporing', '/yrker/lege?fbclid=1', 301],
    ['finnes ikke', '/finnes-ikke/', 404],
    ['finnes ikke, nynorsk', '/nn/finnes-ikkje/', 404],
    ['mappe uten side', '/_astro/', 404],
    ['404-siden selv', '/404.html', 404],
    ['flyttet', gammel, 301],
    ['flyttet, med skråstrek', `${gammel}/`, 301],
    ['flyttet, med sporing', `${gammel}?fbclid=1`, 301],
    ['kampanje', kort, 200],
    ['kampanje med kanal', kanal, 200],
    ['kampanje med sporing', `${kort}?ttclid=1`, 200],
    ['kampanje med skråstrek', `${kort}/`, 200],
    ['skript', forste(dist, '_astro', '.js'), 200],
    ['skript som er borte', '/_astro/finnes-ikke.js', 404],
    ['skrift', forste(dist, '_astro', '.woff2'), 200],
    ['søkets program', '/pagefind/pagefind.js', 200],
    ['søkets WebAssembly', forste(dist, 'pagefind', '.pagefind'), 200],
    ['søkets indeks', forste(dist, 'pagefind/index', '.pf_index'), 200],
    ['søkets sider', forste(dist, 'pagefind/fragment', '.pf_fragment'), 200],
    ['arbeider uten nett', '/sw.js', 200],
    ['liste til timen', forste(dist, 'timen', '.json'), 200],
    ['åpne data, json', '/api/fag.json', 200],
    ['tall, csv', forste(dist, 'tall', '.csv'), 200],
    ['kalender', '/frister.ics', 200],
    ['delebilde', '/bilder/stemutdanning.png', 200],
    ['ikon', '/ikon.svg', 200],
    ['robots', '/robots.txt', 200],
    ['sitemap', '/sitemap-index.xml', 200],
    ['security.txt', '/.well-known/security.txt', 200],
    ['redigering', '/rediger/', 200],
    ['redigering uten skråstrek', '/rediger', 301],
    ['fil for verten', '/.nginx/stemutdanning.conf', 404],
    ['ferdig komprimert fil', '/index.html.br', 404],
  ];
  return rader.map(([slag, sti, status]) => ({ slag, sti, status }));
}
