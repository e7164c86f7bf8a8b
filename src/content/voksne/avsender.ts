import { getEntry } from 'astro:content';

/** Who is behind the site. */
export async function lesAvsender() {
  const avsender = await getEntry('om', 'avsender');
  if (!avsender) throw new Error('Fant ikke content/om/avsender.yaml');
  return avsender.data;
}
