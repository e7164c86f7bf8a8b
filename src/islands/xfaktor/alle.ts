/** Every story's model and words by the name of its folder. For the build and the tests; no island imports it. */
import type { Spraak } from '../../i18n/spraak.ts';
import type { Modell, Tekster } from './typer.ts';

const modeller = import.meta.glob<Modell>('./*/modell.ts', { eager: true, import: 'modell' });
const ord = import.meta.glob<Record<Spraak, Tekster>>('./*/tekst.ts', { eager: true, import: 'tekst' });

export interface Spill {
  modell: Modell;
  ord: Record<Spraak, Tekster>;
}

export const spillene: ReadonlyMap<string, Spill> = new Map(
  Object.entries(modeller).map(([fil, modell]) => {
    const slug = fil.split('/')[1] ?? '';
    const ordene = ord[`./${slug}/tekst.ts`];
    if (!ordene) throw new Error(`src/islands/xfaktor/${slug}/ mangler tekst.ts`);
    return [slug, { modell, ord: ordene }];
  }),
);
