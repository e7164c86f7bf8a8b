/**
 * The inside of an nginx `server { … }`: everything but name, certificate and where the folder lies. The build writes it
 * to dist/.nginx/stemutdanning.conf, and the host includes it.
 */
import {
  aapenMappe,
  redigering,
  revalider,
  sikkerhetshoder,
  tekst,
  typer,
  uforanderlig,
  uforanderligeMapper,
} from './hoder.mjs';

/** `always` sends a header with errors too; how long something may be kept must not follow an error. */
const hode = (navn: string, verdi: string, alltid: boolean) =>
  `add_header ${navn} "${verdi}"${alltid ? ' always' : ''};`;

const sikkerhet = Object.entries(sikkerhetshoder).map(([navn, verdi]) => hode(navn, verdi, true));

/** A place that sets a header of its own loses those of the server, so each repeats them. */
const sted = (sti: string, linjer: readonly string[]) =>
  [`location ${sti} {`, ...linjer.map((linje) => `  ${linje}`), '}'].join('\n');

const typelinjer = Object.entries(typer).map(([ending, type]) => `  ${type} ${ending};`);
const teksttyper = tekst.filter((ending) => ending !== 'html').map((ending) => typer[ending as keyof typeof typer]);

/**
 * @param adresser permanent redirects: old address without a last slash → new address, likewise
 */
export function lagNginxOppsett(adresser: Readonly<Record<string, string>>): string {
  const blokker = [
    '# Made by the build from src/cli/servering; change it there. Goes inside a server { … } that says\n' +
      '# listen, server_name, ssl_certificate and root.',
    [
      'index index.html;',
      'autoindex off;',
      'server_tokens off;',
      'absolute_redirect off;',
      'charset utf-8;',
      `charset_types ${[...new Set(teksttyper)].join(' ')};`,
      'default_type application/octet-stream;',
    ].join('\n'),
    ['types {', ...typelinjer, '}'].join('\n'),
    '# The build compressed every text file as far as it goes; nothing is compressed for a visitor.\n' +
      'gzip off;\ngzip_static on;\nbrotli_static on;\ngzip_vary on;',
    [...sikkerhet, hode('Cache-Control', revalider, false)].join('\n'),
    '# A folder without a page of its own is no page.\nerror_page 403 404 =404 /404.html;',
    sted('= /404.html', ['internal;']),
    sted('= /nn/404.html', ['internal;', 'error_page 404 =404 /nn/404.html;']),
    '# For other hosts, or for nginx itself; not for visitors.\n' +
      sted(String.raw`~ ^/_(headers|redirects)$|\.(br|gz)$|/\.(?!well-known/)`, ['return 404;']),
    '# Names with a digest of the content.\n' +
      sted(`~ ^(${uforanderligeMapper.join('|')})`, [...sikkerhet, hode('Cache-Control', uforanderlig, false)]),
    '# Open data.\n' +
      sted(`~ ^${aapenMappe.mappe}`, [
        ...sikkerhet,
        hode('Cache-Control', revalider, false),
        ...Object.entries(aapenMappe.hoder).map(([navn, verdi]) => hode(navn, verdi, true)),
      ]),
    '# The editing page.\n' +
      sted(`= ${redigering.sti}`, [
        ...sikkerhet,
        ...Object.entries(redigering.hoder).map(([navn, verdi]) => hode(navn, verdi, true)),
        hode('Cache-Control', revalider, false),
        `try_files ${redigering.sti}index.html =404;`,
      ]),
    '# Short addresses of campaigns, as they are printed: no detour by a slash.\n' +
      sted('~ ^/k/[a-z0-9-]+(/[a-z]+)?$', ['try_files $uri/index.html =404;']),
    sted('/', ['try_files $uri $uri/ =404;']),
    '# Nynorsk says in nynorsk that a page is not there.\n' +
      sted('/nn/', ['error_page 403 404 =404 /nn/404.html;', 'try_files $uri $uri/ =404;']),
    '# Old addresses.\n' +
      Object.entries(adresser)
        .flatMap(([gammel, ny]) => [gammel, `${gammel}/`].map((fra) => `location = ${fra} { return 301 ${ny}/; }`))
        .join('\n'),
  ];
  return `${blokker.join('\n\n')}\n`;
}
