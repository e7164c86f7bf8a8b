/** The recipe of the container is read, since not every machine can build one. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const les = (fil: string) => readFileSync(fil, 'utf8');
const linjer = les('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((l) => l !== '' && !l.startsWith('#'));
const med = (ord: string) => linjer.filter((l) => l.startsWith(`${ord} `));
const nginx = les('deploy/nginx.conf');

describe('Dockerfile', () => {
  it('bruker ordene som Docker har', () => {
    const ord = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'USER', 'EXPOSE', 'STOPSIGNAL', 'HEALTHCHECK', 'CMD'];
    expect(linjer.filter((l) => !ord.some((o) => l.startsWith(`${o} `)))).toEqual([]);
  });

  it('bygger med Node 24 og leverer uten Node, som en annen bruker enn root', () => {
    expect(med('FROM')[0]).toMatch(/^FROM node:24-\S+ AS bygg$/);
    expect(med('FROM').at(-1)).not.toContain('node');
    expect(med('USER')).toEqual(['USER www-data']);
    expect(linjer.indexOf('USER www-data')).toBeLessThan(linjer.findIndex((l) => l.startsWith('CMD ')));
  });

  it('ber om versjoner, aldri «latest»', () => expect(med('FROM').filter((l) => !/:\w+-\w+/.test(l))).toEqual([]));

  it('kopierer bare det som finnes', () => {
    const kilder = med('COPY')
      .filter((l) => !l.includes('--from='))
      .flatMap((l) => l.split(/\s+/).slice(1, -1));
    expect(kilder.filter((k) => !existsSync(k))).toEqual([]);
    expect(med('COPY').some((l) => l === 'COPY --from=bygg /app/dist /srv/stemutdanning')).toBe(true);
  });

  it('har brotli, som testene på nginx krever', () =>
    expect(les('Dockerfile')).toContain('nginx libnginx-mod-http-brotli-static'));

  it('tar ikke med pakker, bygg eller historie fra maskinen', () =>
    expect(les('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['node_modules', 'dist', '.git'])));
});

describe('nginx i beholderen', () => {
  it('lytter på porten som åpnes, og bruker oppsettet som bygget skrev', () => {
    const port = /^EXPOSE (\d+)$/.exec(med('EXPOSE')[0] ?? '')?.[1];
    expect(nginx).toContain(`listen ${port ?? ''};`);
    expect(nginx).toContain('root /srv/stemutdanning;');
    expect(nginx).toContain('include /srv/stemutdanning/.nginx/stemutdanning.conf;');
  });

  it('åpner like mange klammer som den lukker', () =>
    expect([...nginx.matchAll(/\{/g)].length).toBe([...nginx.matchAll(/\}/g)].length));
});
