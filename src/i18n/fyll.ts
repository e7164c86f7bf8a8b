/** Puts values into a string: `{n} min`, `Fjern {navn}`. */
export const fyll = (tekst: string, verdier: Readonly<Record<string, string | number>>): string =>
  tekst.replace(/\{(\w+)\}/g, (_, navn: string) => String(verdier[navn] ?? ''));
