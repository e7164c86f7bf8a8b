import { getCollection } from 'astro:content';

let ordene: Promise<Map<string, string[]>> | undefined;

/** The search words that content/soekeord gives a page, by its address without language. */
export async function soekeordForSide(adresse: string): Promise<string[]> {
  ordene ??= les();
  return (await ordene).get(adresse) ?? [];
}

async function les(): Promise<Map<string, string[]>> {
  const filer = await getCollection('soekeord');
  return new Map(filer.flatMap((f) => f.data.sider.map((s) => [s.adresse, s.ord] as const)));
}
