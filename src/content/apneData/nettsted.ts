/** Where the site lives: open data travel away from it, so their addresses are whole. */
export const adresse = (sti: string) => `https://stemutdanning.no${sti}`;
