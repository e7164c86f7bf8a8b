/** The one door to the drawings: what stands inside the `<svg>` of an entry, as header, object or sign. */
import { bakgrunner, type Bakgrunn, type Felt } from './bakgrunner.ts';
import { overraskelse } from './overraskelser.ts';
import { mal } from './pensel.ts';
import type { Objekt } from './typer.ts';
import { fagtegninger } from './fag/alle.ts';
import { fasettegn } from './tegn/fasetter.ts';
import { sidetegninger } from './sider.ts';
import { felttegn } from './tegn/felter.ts';
import { kravtegn } from './tegn/kravkoder.ts';
import { veitegn } from './tegn/veier.ts';
import { yrkestegninger } from './yrker/alle.ts';

/** How much larger an object stands in a scene than on its 64 units. */
const skala = 1.65;

/** A drawing, ready to stand inside an `<svg class="tg felt-…">`. */
export interface Tegning {
  felt: Felt;
  /** Side of the square that `objekt` is drawn on: 64 for objects, 24 for signs. */
  side: 64 | 24;
  /** The object alone. */
  objekt: string;
  /** The object in its scene, on 360 × 150; signs have none. */
  topp?: string;
}

const stedt = (tall: number) => Number(tall.toFixed(1));

const scene = (bakgrunn: Bakgrunn, objekt: Objekt): string => {
  const tegnet = mal(
    objekt.linjer
      .trim()
      .split('\n')
      .slice(objekt.bareAlene ?? 0)
      .join('\n'),
  );
  const [fotX, fotY] = bakgrunn.fot;
  const [dx, dy] = objekt.flytt ?? [0, 0];
  const [medX, medY] = objekt.medSted ?? bakgrunn.med;
  const [x, y] = [stedt(fotX + dx - 32 * skala), stedt(fotY + dy - 60 * skala)];
  return `${mal(bakgrunn.linjer)}<g class="tg-o" transform="translate(${x} ${y}) scale(${skala})">${tegnet}</g>${overraskelse(objekt.med, medX, medY)}`;
};

const avObjekt = (felt: Felt, objekt: Objekt): Tegning => {
  const topp = scene(bakgrunner[objekt.scene ?? felt], objekt);
  return { felt, side: 64, objekt: mal(objekt.linjer), topp };
};

const avTegn = (felt: Felt, linjer: string): Tegning => ({ felt, side: 24, objekt: mal(linjer) });

const tegnene = (tegn: Record<string, readonly [Felt, string]>) =>
  new Map(Object.entries(tegn).map(([id, [felt, linjer]]) => [id, avTegn(felt, linjer)] as const));

const objektene = (objekter: Record<string, readonly [Felt, Objekt]>) =>
  new Map(Object.entries(objekter).map(([id, [felt, objekt]]) => [id, avObjekt(felt, objekt)] as const));

/** What a drawing may be asked for. */
export const slagene = ['yrker', 'fag', 'veier', 'kravkoder', 'fasetter', 'felter', 'sider'] as const;
export type Slag = (typeof slagene)[number];

const oppslag = (): Record<Slag, Map<string, Tegning>> => ({
  yrker: new Map(
    Object.entries(yrkestegninger).flatMap(([felt, objekter]) =>
      Object.entries(objekter).map(([id, objekt]) => [id, avObjekt(felt as Felt, objekt)] as const),
    ),
  ),
  fag: objektene(fagtegninger),
  sider: objektene(sidetegninger),
  veier: tegnene(veitegn),
  kravkoder: tegnene(kravtegn),
  fasetter: tegnene(fasettegn),
  felter: new Map(Object.entries(felttegn).map(([felt, linjer]) => [felt, avTegn(felt as Felt, linjer)] as const)),
});

let alle: ReturnType<typeof oppslag> | undefined;

/** `tegningFor('yrker', 'lege')`. An entry that nobody has drawn stops the build: see CONTRIBUTING. */
export function tegningFor(slag: Slag, id: string): Tegning {
  alle ??= oppslag();
  const tegning = alle[slag].get(id);
  if (!tegning) throw new Error(`Ingen har tegnet ${slag}/${id}: se src/tegninger/`);
  return tegning;
}

/** Every drawing of a kind, by its id. */
export function tegninger(slag: Slag): ReadonlyMap<string, Tegning> {
  alle ??= oppslag();
  return alle[slag];
}
