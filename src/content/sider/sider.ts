import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { oversett } from '../../i18n/ordene.ts';
import { type Spraak, erOversettelse } from '../../i18n/spraak.ts';

interface Plass {
  adresse: string;
  /** The page it lies under. */
  under?: 'elever' | 'voksne' | 'test';
  /** A route of its own shows the text among other things. */
  egenRute?: true;
}

/** Which address each file in content/sider has. */
const plasser: Record<string, Plass> = {
  elever: { adresse: '/elever' },
  'realfag-pa-vgs': { adresse: '/elever/realfag-pa-vgs', under: 'elever' },
  'gront-skifte': { adresse: '/elever/gront-skifte', under: 'elever' },
  'andre-yrker': { adresse: '/elever/andre-yrker', under: 'elever' },
  voksne: { adresse: '/laerere-radgivere-foreldre', egenRute: true },
  'voksne-utdanningstesten': {
    adresse: '/laerere-radgivere-foreldre/utdanningstesten',
    under: 'voksne',
    egenRute: true,
  },
  'snakk-om-resultatet': {
    adresse: '/laerere-radgivere-foreldre/utdanningstesten/snakk-om-resultatet',
    under: 'voksne',
  },
  'samtalen-hjemme': { adresse: '/laerere-radgivere-foreldre/samtalen-hjemme', under: 'voksne', egenRute: true },
  'testen-hjelp': { adresse: '/utdanningstesten/hjelp', under: 'test' },
  'slik-virker-testen': { adresse: '/utdanningstesten/slik-virker-testen', under: 'test' },
  realfagspoeng: { adresse: '/realfagspoeng' },
  'bli-med': { adresse: '/bli-med', egenRute: true },
  redigering: { adresse: '/rediger/hjelp', egenRute: true },
  om: { adresse: '/om' },
  personvern: { adresse: '/personvern' },
  tilgjengelighet: { adresse: '/tilgjengelighet' },
};

/** Every text page without a route of its own: id, address, and the entry in bokmål. */
export async function tekstsider() {
  const sider = await getCollection('sider');
  return sider.flatMap((side) => {
    const plass = plasser[side.id];
    if (!plass)
      throw new Error(`content/sider/${side.id}.mdx har ingen adresse: legg den til i src/content/sider/sider.ts`);
    return plass.egenRute ? [] : [{ side, ...plass }];
  });
}

/** Text, language and breadcrumbs of one page. */
export async function lesSide(id: string, spraak: Spraak) {
  const nb = await getEntry('sider', id);
  if (!nb) throw new Error(`Fant ikke content/sider/${id}.mdx`);
  const nn = erOversettelse(spraak) ? await getEntry('siderNn', id) : undefined;
  const { Content } = await render((nn ?? nb) as CollectionEntry<'sider'>);
  const t = oversett(spraak);
  const over = {
    elever: { navn: t('nav.elever'), adresse: '/elever' },
    voksne: { navn: t('nav.voksne'), adresse: '/laerere-radgivere-foreldre' },
    test: { navn: t('nav.test'), adresse: '/utdanningstesten' },
  };
  const under = plasser[id]?.under;
  return {
    Content,
    data: nb.data,
    tekst: { ...(nn?.data ?? nb.data), spraak: nn ? ('nn' as const) : ('nb' as const) },
    soekeord: [...nb.data.soekeord, ...(nn?.data.soekeord ?? [])],
    smuler: under ? [over[under]] : [],
  };
}
