/** A subject's official name and what pupils say: «Matematikk R1» and «R1». */
export type Navneoppslag = (fag: string) => { readonly navn: string; readonly kortnavn: string };

/** What the sentences about requirements are made of, in one language. */
export interface Kravord {
  readonly og: string;
  readonly eller: string;
  /** The whole sentence where no subject is asked. */
  readonly ingen: string;
  readonly ettAvFagene: string;
  readonly ettAvDisse: string;
  readonly fordypning: string;
  /** Before the first sentence (nothing), the second, and all after it. */
  readonly bindeord: readonly string[];
}

/** «a», «a og b», «a, b og c». */
export const listUp = (deler: readonly string[], bindeord: string): string =>
  deler.length < 2 ? deler.join('') : `${deler.slice(0, -1).join(', ')} ${bindeord} ${deler.at(-1)}`;

/** «Fysikk 1 og 2» rather than «Fysikk 1 og Fysikk 2», when all share the first words. */
export function listSubjects(navn: readonly string[], og: string): string {
  const [forste = ''] = navn;
  const felles = forste.slice(0, forste.lastIndexOf(' ') + 1);
  if (felles === '' || !navn.every((n) => n.startsWith(felles))) return listUp(navn, og);
  return (
    felles +
    listUp(
      navn.map((n) => n.slice(felles.length)),
      og,
    )
  );
}

/**
 * Names subjects in running text: «Matematikk R1» the first time that Matematikk is mentioned, then
 * «S1», «R2». A short name that is not the end of the long one (IT 1) is used from the start.
 */
export function newNamer(oppslag: Navneoppslag): (fag: string) => string {
  const nevnt = new Set<string>();
  return (fag) => {
    const { navn, kortnavn } = oppslag(fag);
    if (!navn.endsWith(` ${kortnavn}`)) return kortnavn;
    const forledd = navn.slice(0, -kortnavn.length);
    if (nevnt.has(forledd)) return kortnavn;
    nevnt.add(forledd);
    return navn;
  };
}
