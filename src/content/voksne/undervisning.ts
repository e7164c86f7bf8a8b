import { getCollection } from 'astro:content';
import { undervisningsgrupper } from '../skjema/undervisning.ts';

/** Where the lesson plans stand. */
export const undervisningsmappe = '/laerere-radgivere-foreldre/utdanningstesten';

/** Every lesson plan, by group and then by length. */
export async function lesUndervisning() {
  const opplegg = await getCollection('undervisning');
  const plass = (o: (typeof opplegg)[number]) => undervisningsgrupper.indexOf(o.data.gruppe) * 1000 + o.data.minutter;
  return [...opplegg]
    .sort((a, b) => plass(a) - plass(b))
    .map((o) => ({ id: o.id, data: o.data, adresse: `${undervisningsmappe}/${o.id}` }));
}
