const erObjekt = (verdi: unknown): verdi is Record<string, unknown> => typeof verdi === 'object' && verdi !== null;

/** Paths of the words that `mal` has and `spraak` lacks or leaves empty: `['testen.slett']`. */
export function manglendeOrd(mal: object, spraak: unknown, sti = ''): string[] {
  return Object.entries(mal).flatMap(([noekkel, verdi]: [string, unknown]) => {
    const her = sti ? `${sti}.${noekkel}` : noekkel;
    const motstykke = erObjekt(spraak) ? spraak[noekkel] : undefined;
    if (erObjekt(verdi)) return manglendeOrd(verdi, motstykke, her);
    return motstykke === undefined || (motstykke === '' && verdi !== '') ? [her] : [];
  });
}
