/**
 * `_headers` and `_redirects`, which Cloudflare and Netlify read from the root of the folder.
 *
 *   /_astro/*
 *     Cache-Control: public, max-age=31536000, immutable
 *
 *   /foreldre /laerere-radgivere-foreldre/ 301
 */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { aapenMappe, redigering, sikkerhetshoder, uforanderlig, uforanderligeMapper } from './hoder.mjs';

const regel = (sti: string, hoder: Record<string, string>) =>
  [sti, ...Object.entries(hoder).map(([navn, verdi]) => `  ${navn}: ${verdi}`)].join('\n');

/**
 * Both hosts join the values when two rules set one header, so Cache-Control stands for unchanging files only. What
 * both send by themselves for the rest is `public, max-age=0, must-revalidate`, as we want it.
 */
export function lagHeaders(): string {
  const regler = [
    // Cloudflare lets every other site read every page unless told not to; Netlify has no such line and skips it.
    `${regel('/*', sikkerhetshoder)}\n  ! Access-Control-Allow-Origin`,
    regel(`${aapenMappe.mappe}*`, aapenMappe.hoder),
    regel(redigering.sti, redigering.hoder),
    ...uforanderligeMapper.map((mappe) => regel(`${mappe}*`, { 'Cache-Control': uforanderlig })),
  ];
  return `${regler.join('\n\n')}\n`;
}

/** Short addresses of campaigns in a built folder, as they are printed: `/k/is`, `/k/is/tiktok`. */
export const kortadresser = (dist: string): string[] =>
  readdirSync(join(dist, 'k'), { recursive: true, withFileTypes: true })
    .filter((fil) => fil.name === 'index.html')
    .map((fil) => `/${relative(dist, fil.parentPath).split(sep).join('/')}`)
    .sort();

/**
 * Permanent redirects, with and without the last slash, and what is answered without any.
 * @param adresser old address without a last slash → new address, likewise
 * @param korte addresses without a last slash that shall answer at once; by themselves, hosts send them by the slash
 */
export function lagRedirects(adresser: Readonly<Record<string, string>>, korte: readonly string[] = []): string {
  const linjer = Object.entries(adresser).flatMap(([gammel, ny]) =>
    // Netlify prefers a file that exists, and the forwarding page does; «!» says that the redirect goes first. Cloudflare
    // always puts redirects first and skips a line with «!», so each address has both lines.
    [gammel, `${gammel}/`].flatMap((fra) => [`${fra} ${ny}/ 301!`, `${fra} ${ny}/ 301`]),
  );
  const uomveie = korte.map((kort) => `${kort} ${kort}/ 200`);
  // Cloudflare finds the nearest 404.html by itself and skips this line; Netlify needs it.
  return `${[...linjer, ...uomveie, '/nn/* /nn/404.html 404'].join('\n')}\n`;
}

/** For search engines: everything may be read, and this is the list. What is not for them says so itself. */
export const lagRobots = (nettsted: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', nettsted).href}\n`;

/**
 * Whom to tell about a hole (RFC 9116). The file must say when it is no longer to be trusted: a year after the build.
 * @param iDag day of the build, 2026-11-30
 */
export function lagSecurityTxt(epost: string, nettsted: string, iDag: string): string {
  const utlop = new Date(Date.parse(`${iDag}T00:00:00Z`) + 365 * 86_400_000).toISOString().replace('.000', '');
  const linjer = [
    `Contact: mailto:${epost}`,
    `Expires: ${utlop}`,
    'Preferred-Languages: nb, nn, en',
    `Canonical: ${new URL('/.well-known/security.txt', nettsted).href}`,
  ];
  return `${linjer.join('\n')}\n`;
}
