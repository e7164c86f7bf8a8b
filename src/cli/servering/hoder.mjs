/**
 * The one source of what a host sends besides the files: headers, how long a file may be kept, and types.
 * `_headers`, the nginx configuration, the local server and the CSP in each page are all made from this.
 * Imports nothing, so that it runs on Node 20 before anything is installed.
 */

/** The part of the CSP that is the same for every answer; an attacker's element must not loosen it. */
const cspFelles = ["object-src 'none'", "base-uri 'self'", "form-action 'self'"];

/** In each page Astro adds the digests of its own scripts and styles, which no common header can know. */
export const cspISiden = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  ...cspFelles,
];

/**
 * The editing page alone: its tool styles elements by itself and speaks with the repository's host. Nobody else is
 * reached from there, and no other page gets these rules.
 */
export const cspForRedigering = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' data: blob: https://api.github.com",
  "worker-src 'self' blob:",
  ...cspFelles,
];

/** Headers of every answer, errors too. */
export const sikkerhetshoder = {
  // Only a header can say who may show the page in a frame.
  'Content-Security-Policy': ["frame-ancestors 'none'", ...cspFelles].join('; '),
  // One year, and not for subdomains: what else lives under the name is for its owner to say.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // An address may tell what somebody reads about; other sites need not know. Our own log may: so we learn how many go on
  // from a campaign to the test, without following anybody.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * Pages, and everything else whose name stays when its content changes: ask every time, a 304 costs little. The worker
 * `/sw.js` and the lists `/timen/*.json` are among them: whoever keeps an old one would be told of no new build.
 */
export const revalider = 'public, max-age=0, must-revalidate';

/** Files with a digest of their content in the name never change. */
export const uforanderlig = 'public, max-age=31536000, immutable';

/** Folders where every name holds such a digest. */
export const uforanderligeMapper = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];

/** Open data may be fetched by anybody's page. */
export const aapenMappe = { mappe: '/api/', hoder: { 'Access-Control-Allow-Origin': '*' } };

/** The editing page is for no search engine. Its CSP stands in the page itself, so that every host keeps it. */
export const redigering = { sti: '/rediger/', hoder: { 'X-Robots-Tag': 'noindex' } };

/** The kind of each file that the build may leave in dist, by its ending. */
export const typer = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  csv: 'text/csv',
  ics: 'text/calendar',
  vtt: 'text/vtt',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  ico: 'image/x-icon',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  mp4: 'video/mp4',
  webm: 'video/webm',
  m4a: 'audio/mp4',
  pdf: 'application/pdf',
  // Pagefind packs these itself and unpacks them in the browser, so no host may say that they are gzip.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Endings of text: compressed beside the file, and sent with charset=utf-8. */
export const tekst = ['html', 'css', 'js', 'json', 'xml', 'txt', 'csv', 'ics', 'vtt', 'svg', 'webmanifest'];
