/** What two hosts answer to the same address, held against each other and against what is accepted. */

/** An answer, in what a visitor or a browser can tell. */
export interface Svar {
  status: number;
  /** Small letters; only those that we look at. */
  hoder: Readonly<Record<string, string>>;
  /** Digest of the body as the browser has it, '' for a redirect. */
  innhold: string;
}

export interface Forskjell {
  slag: string;
  /** `status`, `innhold` or the name of a header. */
  felt: string;
  nginx: string;
  cloudflare: string;
}

/** A difference that may stand, and why. All that is given must match. */
export interface Unntak {
  felt: RegExp;
  nginx: RegExp;
  cloudflare: RegExp;
  slag?: RegExp;
  grunn: string;
}

export interface Dom {
  forskjell: Forskjell;
  /** Why it may stand; undefined where nothing says so. */
  grunn: string | undefined;
}

/** Headers that say how an answer may be used. */
export const hodene = [
  'content-type',
  'cache-control',
  'content-security-policy',
  'strict-transport-security',
  'referrer-policy',
  'x-content-type-options',
  'permissions-policy',
  'cross-origin-opener-policy',
  'access-control-allow-origin',
  'x-robots-tag',
  'location',
] as const;

/** The same value, written in one way: spaces and letters' size in a type mean nothing, nor does the host's own name. */
export function normal(navn: string, verdi: string, vert: string): string {
  if (navn === 'content-type') return verdi.toLowerCase().replace(/\s*;\s*/g, '; ');
  return navn === 'location' && verdi.startsWith(`${vert}/`) ? verdi.slice(vert.length) : verdi.trim();
}

/** Every difference between two answers; a header that is missing is ''. */
export function forskjeller(slag: string, nginx: Svar, cloudflare: Svar): Forskjell[] {
  const par: [string, string, string][] = [
    ['status', String(nginx.status), String(cloudflare.status)],
    ...hodene.map((h): [string, string, string] => [h, nginx.hoder[h] ?? '', cloudflare.hoder[h] ?? '']),
    ['innhold', nginx.innhold, cloudflare.innhold],
  ];
  return par.flatMap(([felt, her, der]) => (her === der ? [] : [{ slag, felt, nginx: her, cloudflare: der }]));
}

const gjelder = (u: Unntak, f: Forskjell) =>
  u.felt.test(f.felt) && u.nginx.test(f.nginx) && u.cloudflare.test(f.cloudflare) && (u.slag?.test(f.slag) ?? true);

/** Each difference with the reason why it may stand, if there is one. */
export const begrunn = (alle: readonly Forskjell[], unntak: readonly Unntak[]): Dom[] =>
  alle.map((forskjell) => ({ forskjell, grunn: unntak.find((u) => gjelder(u, forskjell))?.grunn }));

/** Exceptions that no difference needs any more: the list must not grow old. */
export const ubrukte = (alle: readonly Forskjell[], unntak: readonly Unntak[]): Unntak[] =>
  unntak.filter((u) => !alle.some((f) => gjelder(u, f)));
