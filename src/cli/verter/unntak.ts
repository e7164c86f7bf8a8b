/** Differences between nginx and Cloudflare that may stand. One that is no longer needed is told, and must go. */
import { revalider } from '../servering/hoder.mjs';
import type { Unntak } from './sammenlign.ts';

const omvei = /skråstrek|^flyttet/;
const ingen = /^$/;

export const unntak: readonly Unntak[] = [
  {
    felt: /^status$/,
    nginx: /^301$/,
    cloudflare: /^308$/,
    slag: omvei,
    grunn: 'En side uten skråstrek: både 301 og 308 er for godt. Cloudflare velger 308 selv.',
  },
  {
    felt: /^content-type$/,
    nginx: /^text\/html$/,
    cloudflare: /^(text\/plain; charset=utf-8)?$/,
    slag: omvei,
    grunn: 'En omvei har ingen tekst som noen ser, så typen betyr ingenting.',
  },
  {
    felt: /^cache-control$/,
    nginx: new RegExp(`^${revalider}$`),
    cloudflare: ingen,
    slag: omvei,
    grunn: 'En omvei: nginx ber nettleseren spørre igjen. Cloudflare lar ikke _headers gjelde for omveier.',
  },
  {
    felt: /^location$/,
    nginx: /^\/[^?]*$/,
    cloudflare: /\?fbclid=1$/,
    slag: /^flyttet, med sporing$/,
    grunn:
      'En flyttet adresse: Cloudflare tar alltid spørringen med videre, nginx lar den ligge igjen. Sidene leser den ikke.',
  },
  {
    felt: /^cache-control$/,
    nginx: ingen,
    cloudflare: /^no-store$/,
    grunn: 'En feil: ingen av dem lar nettleseren holde på den i et år.',
  },
  {
    felt: /^content-type$/,
    nginx: /^text\/javascript; charset=utf-8$/,
    cloudflare: /^application\/javascript$/,
    grunn: 'JavaScript: begge navnene gjelder (RFC 9239), og moduler leses alltid som UTF-8.',
  },
  {
    felt: /^content-type$/,
    nginx: /^(application\/json|application\/xml|image\/svg\+xml); charset=utf-8$/,
    cloudflare: /^(application\/json|application\/xml|image\/svg\+xml)$/,
    grunn: 'JSON er alltid UTF-8, og XML og SVG er det når ikke noe annet står i dem.',
  },
  {
    felt: /^(status|content-type|innhold)$/,
    nginx: /./,
    cloudflare: /^(308)?$/,
    slag: /^404-siden selv$/,
    grunn: '404-siden har sin egen adresse hos Cloudflare. Ingen lenker dit, og siden sier noindex.',
  },
  {
    felt: /^location$/,
    nginx: ingen,
    cloudflare: /^\/404$/,
    slag: /^404-siden selv$/,
    grunn: '404-siden har sin egen adresse hos Cloudflare. Ingen lenker dit, og siden sier noindex.',
  },
  {
    felt: /^(status|content-type|cache-control|innhold)$/,
    nginx: /^(404|text\/html; charset=utf-8|[0-9a-f]{8})?$/,
    cloudflare: /./,
    slag: /^(fil for verten|ferdig komprimert fil)$/,
    grunn:
      'Filer for nginx blir lagt ut med resten hos Cloudflare. De er laget av åpen kildekode og har ingen hemmelighet.',
  },
];
