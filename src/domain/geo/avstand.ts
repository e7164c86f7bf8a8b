/**
 * Distances between places, as the crow flies. Runs in the browser too, so it is small.
 *
 * Sample: `avstandKm({ lat: 59.91, lon: 10.75 }, { lat: 60.39, lon: 5.32 })` → about 305 (Oslo–Bergen).
 */
export interface Sted {
  /** Degrees north. */
  lat: number;
  /** Degrees east. */
  lon: number;
}

const jordradiusKm = 6371;
const radianer = (grader: number) => (grader * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine). */
export function avstandKm(a: Sted, b: Sted): number {
  const dLat = radianer(b.lat - a.lat) / 2;
  const dLon = radianer(b.lon - a.lon) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(radianer(a.lat)) * Math.cos(radianer(b.lat)) * Math.sin(dLon) ** 2;
  return 2 * jordradiusKm * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** Places with their distance, nearest first; equally far keep their order. */
export const naermestForst = <S extends Sted>(steder: readonly S[], fra: Sted): { sted: S; km: number }[] =>
  steder.map((sted) => ({ sted, km: avstandKm(sted, fra) })).sort((a, b) => a.km - b.km);

/** Tens of kilometres: both ends are town centres, so more would be false exactness. Under ten is 0. */
export const rundKm = (km: number): number => (km < 10 ? 0 : Math.round(km / 10) * 10);
