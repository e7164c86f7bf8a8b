/**
 * Spread on an element whose text is a name or a code (R1, Fysikk 2, HING): a browser that translates the page leaves it alone.
 * In capitals, because Preact would set the property of that name, for which every text is true and means «yes».
 */
export const ikkeOversett: object = { TRANSLATE: 'no' };
