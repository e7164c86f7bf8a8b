/** The parents' pages in other languages. */
import { getCollection } from 'astro:content';

export const foreldreadresse = (kode: string) => `/foreldre/${kode}/`;

/** Every language there is a page in, in a fixed order: the Latin ones first. */
export async function foreldresider() {
  const sider = await getCollection('foreldre');
  const rekkefolge = ['en', 'pl', 'uk', 'ar'];
  const plass = (id: string) => (rekkefolge.indexOf(id) + rekkefolge.length + 1) % (rekkefolge.length + 1);
  return sider.sort((a, b) => plass(a.id) - plass(b.id) || a.id.localeCompare(b.id));
}

/** 2027-03-01 as the language writes it, with the days and years that Norway counts. */
export const datoPaa = (kode: string, iso: string): string =>
  new Intl.DateTimeFormat(`${kode}-u-ca-gregory-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T12:00:00Z`),
  );
