import { getCollection } from 'astro:content';

/** All deadlines of all seasons, earliest first, with the sources of their file. */
export async function lesFrister() {
  const filer = await getCollection('frister');
  return {
    frister: filer
      .flatMap(({ data }) => data.frister.map((f) => ({ ...f, kilder: data.kilder, kontrollert: data.kontrollert })))
      .sort((a, b) => a.dato.localeCompare(b.dato)),
    kilder: filer.flatMap((f) => f.data.kilder),
    kontrollert: filer.map((f) => f.data.kontrollert).sort()[0] ?? '',
  };
}
