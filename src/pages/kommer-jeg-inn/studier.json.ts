import type { APIRoute } from 'astro';
import { studiedata } from '../../content/kommerinn/data.ts';

/** What the island of «Kommer jeg inn?» fetches when somebody comes to the studies; the same in both languages. */
export const GET: APIRoute = async () => Response.json(await studiedata());
