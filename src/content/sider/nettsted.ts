/** Where the site lives, for what travels away from it. The same stands as `site` in astro.config.mjs. */
export const nettsted = new URL('https://stemutdanning.no');

/** A whole address: `/fag/r1/` → `https://stemutdanning.no/fag/r1/`. */
export const adresse = (sti: string): string => new URL(sti, nettsted).href;
