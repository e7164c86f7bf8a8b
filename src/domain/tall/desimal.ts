/** 4.2 → «4,2», as Norwegian readers write it. */
export const desimal = (n: number): string => String(n).replace('.', ',');

/** A range, or one number where both ends are the same: «4–4,5», «3». */
export const spenn = (fra: number, til: number): string =>
  fra === til ? desimal(fra) : `${desimal(fra)}–${desimal(til)}`;
