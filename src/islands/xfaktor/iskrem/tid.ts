/** The slider for time goes evenly through the powers: 0 is today, 60 is a year, halfway is 18 days. */
export const aar = 60;
/** Days at a place of the slider. */
export const doegn = (plass: number): number => Math.round(366 ** (plass / aar)) - 1;
