/** Every story's model and words by the name of its folder. For the build and the tests; no island imports it. */
import type { Spraak } from '../../i18n/spraak.ts';
import type { Modell, Tekster } from './typer.ts';

const modeller = import.meta.glob<Modell>('./*/modell.ts', { eager: true, import: 'modell' });
const ord = {
  nb: import.meta.glob<Tekster>('../../i18n/nb/fortellinger/*.ts', { eager: true, import: 'tekst' }),
  nn: import.meta.glob<Tekster>('../../i18n/nn/fortellinger/*.ts', { eager: true, import: 'tekst' }),
};

/** @throws when a language has no words for a story */
function ordeneTil(slug: string, spraak: Spraak): Tekster {
  const fil = `i18n/${spraak}/fortellinger/${slug}.ts`;
  const tekster = ord[spraak][`../../${fil}`];
  if (!tekster) throw new Error(`src/islands/xfaktor/${slug}/ mangler ordene sine: src/${fil}`);
  return tekster;
}

export interface Spill {
  modell: Modell;
  ord: Record<Spraak, Tekster>;
}

export const spillene: ReadonlyMap<string, Spill> = new Map(
  Object.entries(modeller).map(([fil, modell]) => {
    const slug = fil.split('/')[1] ?? '';
    return [slug, { modell, ord: { nb: ordeneTil(slug, 'nb'), nn: ordeneTil(slug, 'nn') } }];
  }),
);
