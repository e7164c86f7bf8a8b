/** 4.2 → «4,2», as Norwegian readers write it. */
export const desimal = (n: number): string => String(n).replace('.', ',');
