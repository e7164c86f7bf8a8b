/**
 * Real people who answered other statements than ours: 48 activities and ten traits. The format, one person a line,
 * comma between, the names in the first line in any order, more columns allowed:
 *
 *     R1 … R8, I1 … I8, A1 … A8, S1 … S8, E1 … E8, C1 … C8   1 dislike – 5 like
 *     TIPI1 … TIPI10                                          1 disagree – 7 agree
 *     kjonn       Female or Male; anything else is counted only in the whole
 *     alder      whole years
 *     studium    field of study in English; `studier.ts` knows which have occupations here
 *
 * A person with an answer missing is left out, and counted. Nothing of this is committed; only the figures are.
 */
import { snittAv } from '../../motor/akser.ts';
import { riasecBokstaver, type RiasecBokstav, type Trekk } from '../../motor/maal.ts';

export interface EktePerson {
  /** Means of the eight statements of each letter, 1–5. */
  readonly riasec: Readonly<Record<RiasecBokstav, number>>;
  /** −2 to 2. */
  readonly trekk: Readonly<Record<Trekk, number>>;
  /** The 48 answers by name; empty where only the means are known. */
  readonly svar: Readonly<Record<string, number>>;
  readonly kjoenn: string;
  readonly alder: number | undefined;
  readonly studium: string;
}

/** Ten-Item Personality Inventory (Gosling, Rentfrow and Swann 2003): the second statement of each is reversed. */
const tipi: Readonly<Record<Trekk, readonly [number, number]>> = {
  nysgjerrighet: [5, 10],
  planmessighet: [3, 8],
  utadvendthet: [1, 6],
  omtanke: [7, 2],
};

/** 1–7 to our −2 to 2. */
const tilVaar = (svar: number): number => ((svar - 4) * 2) / 3;
const tall8 = [1, 2, 3, 4, 5, 6, 7, 8];

export function lesPersoner(csv: string): { personer: EktePerson[]; utelatt: number } {
  const [hode = '', ...linjer] = csv.replace(/\r/g, '').trim().split('\n');
  const navn = hode.split(',').map(rens);
  const paakrevd = [
    ...riasecBokstaver.flatMap((b) => tall8.map((n) => `${b}${n}`)),
    ...Array.from({ length: 10 }, (_, i) => `TIPI${i + 1}`),
  ];
  const mangler = paakrevd.filter((n) => !navn.includes(n));
  if (mangler.length) throw new Error(`Fila mangler kolonnene ${mangler.join(', ')}.`);
  const personer = linjer.flatMap((linje): EktePerson[] => {
    const rad = new Map(linje.split(',').map((felt, i) => [navn[i] ?? '', rens(felt)]));
    const tall = (n: string) => Number(rad.get(n));
    if (paakrevd.some((n) => !(tall(n) >= 1 && tall(n) <= (n.startsWith('T') ? 7 : 5)))) return [];
    const trekkverdi = ([rett, snudd]: readonly [number, number]) =>
      tilVaar((tall(`TIPI${rett}`) + 8 - tall(`TIPI${snudd}`)) / 2);
    return [
      {
        riasec: per(riasecBokstaver, (b) => snittAv(tall8.map((n) => tall(`${b}${n}`)))),
        trekk: per(Object.keys(tipi) as Trekk[], (t) => trekkverdi(tipi[t])),
        svar: Object.fromEntries(paakrevd.slice(0, 48).map((n) => [n, tall(n)])),
        kjoenn: rad.get('kjonn') ?? '',
        alder: Number(rad.get('alder')) || undefined,
        studium: rad.get('studium') ?? '',
      },
    ];
  });
  return { personer, utelatt: linjer.length - personer.length };
}

const rens = (felt: string) => felt.trim().replace(/^"|"$/g, '');

export const per = <N extends string>(navn: readonly N[], verdi: (n: N) => number): Record<N, number> =>
  Object.fromEntries(navn.map((n) => [n, verdi(n)])) as Record<N, number>;
