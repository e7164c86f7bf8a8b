import type { APIRoute } from 'astro';
import { byer } from '../../content/voksne/tiltak.ts';

/** Name, latitude and longitude of every town: what `<naermeste-sted>` fetches, since nobody can choose without it. */
export const GET: APIRoute = async () =>
  Response.json((await byer()).map(({ navn, lat, lon }): [string, number, number] => [navn, lat, lon]));
