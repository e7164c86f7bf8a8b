/**
 * Norway's outline at build, from Natural Earth (public domain) by way of world-atlas. A page gets a path of a few kB
 * and finished marks; nothing of the map data or of d3 reaches the browser.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoConicConformal, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Sted } from '../../domain/geo/avstand.ts';
import { flate, forenkle, type Punkt, sti } from '../../domain/geo/forenkle.ts';

export interface Kart {
  bredde: number;
  hoyde: number;
  /** Outline as SVG path data in the map's own units. */
  omriss: string;
  /** Sweden, where a window shows some of it: without it, the border would look like a coast. */
  nabo: string;
  /** Where a place lies on the map, or undefined when it lies outside. */
  punkt: (sted: Sted) => Punkt | undefined;
}

/** West, south, east and north of a window on the map, in degrees. */
export interface Vindu {
  vest: number;
  sor: number;
  ost: number;
  nord: number;
}
/** Round the Oslo fjord, where places lie too close for the map of the whole country. */
export const oslofjorden: Vindu = { vest: 9.2, sor: 58.95, ost: 11.75, nord: 60.1 };

const bredde = 360;
/** Outline points nearer the line than this are left out. */
const toleranse = 1;
/** Islands smaller than this (square units) are left out. */
const minsteOy = 4;

type Verden = Topology<{ countries: GeometryCollection<{ name: string }> }>;

interface Land {
  norge: MultiPolygon;
  sverige: MultiPolygon;
}

/** The mainland and its islands: Svalbard, Jan Mayen and Bouvet lie too far away for one map. */
function lesLand(): Land {
  const fil = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const verden = JSON.parse(readFileSync(fil, 'utf8')) as Verden;
  const alle = feature(verden, verden.objects.countries).features;
  const finn = (navn: string): MultiPolygon => {
    const geometri = alle.find((f) => f.properties.name === navn)?.geometry;
    if (geometri?.type !== 'MultiPolygon') throw new Error(`world-atlas har ikke ${navn} som før: se etter navnet`);
    return geometri;
  };
  const coordinates = finn('Norway').coordinates.filter(([ring]) => {
    const [lon = 0, lat = 0] = ring?.[0] ?? [];
    return lon > 3 && lat > 57 && lat < 72;
  });
  return { norge: { type: 'MultiPolygon', coordinates }, sverige: finn('Sweden') };
}

function omriss(flater: MultiPolygon, projeksjon: GeoProjection): string {
  const ringer: Punkt[][] = [];
  // A context instead of a path string, so that the points can be thinned before they are written.
  geoPath(projeksjon, {
    moveTo: (x, y) => ringer.push([[x, y]]),
    lineTo: (x, y) => ringer.at(-1)?.push([x, y]),
    closePath: () => undefined,
    beginPath: () => undefined,
    arc: () => undefined,
  })(flater);
  return sti(ringer.filter((r) => flate(r) >= minsteOy).map(forenkleRing));
}

const kart = (projeksjon: GeoProjection, hoyde: number, tegning: { omriss: string; nabo: string }): Kart => ({
  bredde,
  hoyde,
  ...tegning,
  punkt: ({ lat, lon }) => {
    const [x, y] = projeksjon([lon, lat]) ?? [-1, -1];
    return x >= 0 && x <= bredde && y >= 0 && y <= hoyde ? [x, y] : undefined;
  },
});

/** A ring has no ends to hold on to, so it is thinned in two halves. */
function forenkleRing(ring: readonly Punkt[]): Punkt[] {
  const midt = Math.floor(ring.length / 2);
  return [...forenkle(ring.slice(0, midt + 1), toleranse), ...forenkle(ring.slice(midt), toleranse).slice(1)];
}

const kegle = () => geoConicConformal().rotate([-15, 0]).parallels([58, 70]);

let lest: Land | undefined;
const land = () => (lest ??= lesLand());

/** The whole country, standing up. */
export function helelandet(): Kart {
  const hoyde = 418;
  // Marks on the west coast make room for each other out at sea.
  const ramme: [[number, number], [number, number]] = [
    [40, 8],
    [bredde - 8, hoyde - 18],
  ];
  const projeksjon = kegle().fitExtent(ramme, land().norge);
  return kart(projeksjon, hoyde, { omriss: omriss(land().norge, projeksjon), nabo: '' });
}

/** A window on the country, drawn larger. */
export function utsnitt({ vest, sor, ost, nord }: Vindu): Kart {
  const hoyde = 330;
  const ramme: [[number, number], [number, number]] = [
    [0, 0],
    [bredde, hoyde],
  ];
  const hjorner = {
    type: 'MultiPoint' as const,
    coordinates: [vest, ost].flatMap((x) => [sor, nord].map((y) => [x, y])),
  };
  const projeksjon = kegle()
    .rotate([-(vest + ost) / 2, 0])
    .fitExtent(ramme, hjorner)
    .clipExtent(ramme);
  return kart(projeksjon, hoyde, {
    omriss: omriss(land().norge, projeksjon),
    nabo: omriss(land().sverige, projeksjon),
  });
}

export const liggerI = ({ vest, sor, ost, nord }: Vindu, { lat, lon }: Sted): boolean =>
  lon > vest && lon < ost && lat > sor && lat < nord;

/** Where a window lies on the map of the whole country: x, y, width, height. */
export function rammeFor({ punkt }: Kart, { vest, sor, ost, nord }: Vindu): readonly [number, number, number, number] {
  const hjorner = [vest, ost].flatMap((lon) => [sor, nord].map((lat) => punkt({ lat, lon })));
  const x = hjorner.map((h) => h?.[0] ?? 0);
  const y = hjorner.map((h) => h?.[1] ?? 0);
  return [Math.min(...x), Math.min(...y), Math.max(...x) - Math.min(...x), Math.max(...y) - Math.min(...y)];
}
