/**
 * Hits that are not pages: an occupation outside STEM is a line on a page that holds many. Each gets an entry of its
 * own in the search index, in both languages, with the line as its text.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { avledeteOrd } from '../../content/sok/soekeord.ts';
import type { z } from 'astro/zod';
import type { annetYrke } from '../../content/apneData/andreYrker.ts';
import { skille } from '../../domain/sok/rang.ts';
import { spraakene, sti } from '../../i18n/spraak.ts';

const slag = { nb: 'Utenfor realfag', nn: 'Utanfor realfag' };

/** Adds them from the open data that the build has just written; gives back what went wrong. */
export async function leggTilSokeposter(index: PagefindIndex, dist: string): Promise<string[]> {
  const fil = await readFile(resolve(dist, 'api/andre-yrker.json'), 'utf8');
  const { data } = JSON.parse(fil) as { data: z.output<typeof annetYrke>[] };
  const feil: string[] = [];
  for (const y of data) {
    for (const spraak of spraakene) {
      const { navn, svar } = { nb: { navn: y.navn, svar: y.svar }, nn: { navn: y.navnNn, svar: y.svarNn } }[spraak];
      const { errors } = await index.addCustomRecord({
        url: sti(spraak, `/elever/andre-yrker#${y.id}`),
        language: spraak,
        content: `${navn}. ${svar}`,
        meta: {
          title: navn,
          ingress: svar,
          slag: slag[spraak],
          aliases: [y.navn, y.navnNn, ...y.soekeord].join(skille),
          ledd: avledeteOrd([y.navn, y.navnNn, ...y.soekeord]).join(' '),
        },
      });
      feil.push(...errors);
    }
  }
  return feil;
}
