/** Puts values into words: `fyll('Fjern {navn}', { navn: 'R1' })`. What has no value stays, for whoever fills it later. */
export const fyll = (tekst: string | undefined, verdier: Readonly<Record<string, string | number>>): string =>
  (tekst ?? '').replace(/\{(\w+)\}/g, (hele, navn: string) => String(verdier[navn] ?? hele));
