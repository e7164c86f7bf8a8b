/**
 * `_headers` and `_redirects`, which Cloudflare and Netlify read from the root of the folder.
 *
 *   /_astro/*
 *     Cache-Control: public, max-age=31536000, immutable
 *
 *   /foreldre /laerere-radgivere-foreldre/ 301
 */
import { apenMappe, sikkerhetshoder, uforanderlig, uforanderligeMapper } from './hoder.mjs';

const regel = (sti: string, hoder: Record<string, string>) =>
  [sti, ...Object.entries(hoder).map(([navn, verdi]) => `  ${navn}: ${verdi}`)].join('\n');

/**
 * Both hosts join the values when two rules set one header, so Cache-Control stands for unchanging files only. What
 * both send by themselves for the rest is `public, max-age=0, must-revalidate`, as we want it.
 */
export function lagHeaders(): string {
  const regler = [
    regel('/*', sikkerhetshoder),
    regel(`${apenMappe.mappe}*`, apenMappe.hoder),
    ...uforanderligeMapper.map((mappe) => regel(`${mappe}*`, { 'Cache-Control': uforanderlig })),
  ];
  return `${regler.join('\n\n')}\n`;
}

/**
 * Permanent redirects, with and without the last slash.
 * @param adresser old address without a last slash → new address, likewise
 */
export function lagRedirects(adresser: Readonly<Record<string, string>>): string {
  const linjer = Object.entries(adresser).flatMap(([gammel, ny]) =>
    // Netlify prefers a file that exists, and the forwarding page does; «!» says that the redirect goes first. Cloudflare
    // always puts redirects first and skips a line with «!», so each address has both lines.
    [gammel, `${gammel}/`].flatMap((fra) => [`${fra} ${ny}/ 301!`, `${fra} ${ny}/ 301`]),
  );
  return `${linjer.join('\n')}\n`;
}
