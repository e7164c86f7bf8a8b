/** The two written forms of Norwegian that the site speaks. Bokmål has no prefix in addresses. */
export const spraakene = ['nb', 'nn'] as const;
export type Spraak = (typeof spraakene)[number];

/** Address in a language: `sti('nn', '/fag/r1')` → `/nn/fag/r1/`. Keeps a query or fragment. */
export function sti(spraak: Spraak, adresse: string): string {
  const [, vei = '/', resten = ''] = /^([^?#]*)(.*)$/.exec(adresse) ?? [];
  const prefix = spraak === 'nn' ? '/nn' : '';
  const clean = vei.replace(/\/+$/, '');
  return `${prefix}${clean}/${resten}`;
}

/**
 * For `[...sprak]` routes: the parameter of each language, and the props that go with it. A new array each
 * time, because Astro keeps its own index on the one that a route returns.
 */
export const spraakstier = () =>
  spraakene.map((spraak) => ({
    params: { sprak: spraak === 'nb' ? undefined : spraak },
    props: { spraak },
  }));

/** «1 sted», «3 steder». */
export const antall = (n: number, en: string, flere: string): string => `${n} ${n === 1 ? en : flere}`;

/** 55800 → «55 800». */
export const tallTekst = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

const maaneder = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

/** 2026-11-22 → «22. november 2026», the same in both forms. */
export function datoTekst(iso: string): string {
  const [aar, maaned, dag] = iso.split('-').map(Number);
  return `${dag}. ${maaneder[(maaned ?? 1) - 1]} ${aar}`;
}
