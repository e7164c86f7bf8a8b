import { getEntry } from 'astro:content';

/** The statements of the present edition, in the order asked. */
export async function lesPaastander() {
  const samling = await getEntry('utdanningstesten', 'paastander');
  if (!samling) throw new Error('Fant ikke content/utdanningstesten/paastander.yaml');
  return samling.data;
}
