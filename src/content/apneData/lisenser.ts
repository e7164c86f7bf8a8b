/** The credits that the sources' licences ask for, word for word. */
export const egen = 'Innholdet på stemutdanning.no: CC BY 4.0.';
export const onet =
  'This file includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. stemutdanning.no has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.';
export const ssb = 'Lønn og sysselsetting: Statistisk sentralbyrå, tabell 11418, 14437 og 11658 (2025), CC BY 4.0.';
export const nlod = 'Yrkesbeskrivelser fra utdanning.no (NLOD) er brukt til kontroll.';

export const attribusjoner = [egen, onet, ssb, nlod];
