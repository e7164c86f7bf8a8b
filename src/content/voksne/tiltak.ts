/** The measures in content/tiltak, and the maps of their places. */
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { type Spraak, erOversettelse, spraakstier } from '../../i18n/spraak.ts';
import type { TiltakData, TiltakSted } from '../skjema/tiltak.ts';

/** One mark on the map: a town, with everyone who is there. */
export interface Merke extends Omit<TiltakSted, 'institusjon'> {
  /** What stands in the mark and beside the name in the list: 1, 2, … or A, B, … */
  tegn: string;
  institusjoner: string[];
}
/** The places of one measure. */
export interface Kartlag {
  id: string;
  form: 'sirkel' | 'firkant';
  tittel: string;
  merknad: string;
  merker: Merke[];
}

export const tiltaksadresse = (id: string) => `/laerere-radgivere-foreldre/${id}`;

/** Every measure, for the routes. */
export const alleTiltak = () => getCollection('tiltak');

/** Parameters of a route that shows these, in every language. */
export const tiltaksstier = (tiltak: readonly CollectionEntry<'tiltak'>[]) =>
  spraakstier().flatMap(({ params, props }) =>
    tiltak.map(({ id }) => ({ params: { ...params, tiltak: id }, props: { ...props, id } })),
  );

/** Text, language and fields of one measure. */
export async function lesTiltak(id: string, spraak: Spraak) {
  const nb = await getEntry('tiltak', id);
  if (!nb) throw new Error(`Fant ikke content/tiltak/${id}.mdx`);
  const nn = erOversettelse(spraak) ? await getEntry('tiltakNn', id) : undefined;
  const { Content } = await render((nn ?? nb) as CollectionEntry<'tiltak'>);
  return {
    Content,
    data: nb.data,
    tekst: { ...(nn?.data ?? nb.data), spraak: nn ? ('nn' as const) : ('nb' as const) },
    soekeord: [...nb.data.soekeord, ...(nn?.data.soekeord ?? [])],
  };
}

/** Letters for squares and numbers for circles, so that a reader on the phone can say which is which. */
const tegnFor = (form: Kartlag['form'], i: number) => (form === 'sirkel' ? String(i + 1) : String.fromCharCode(65 + i));

/** One layer, its towns from north to south; several institutions in a town share a mark. */
function lag(id: string, { steder, kart }: TiltakData, spraak: Spraak): Kartlag | undefined {
  if (!kart) return undefined;
  const byer = Map.groupBy(
    [...steder].sort((a, b) => b.lat - a.lat),
    (s) => s.navn,
  );
  return {
    id,
    form: kart.merke,
    tittel: kart.tittel[spraak],
    merknad: kart.merknad[spraak],
    merker: [...byer.values()].flatMap((her, i) => {
      const [forste] = her;
      if (!forste) return [];
      const { navn, kommune, lat, lon } = forste;
      return {
        navn,
        kommune,
        lat,
        lon,
        tegn: tegnFor(kart.merke, i),
        institusjoner: her.flatMap((s) => s.institusjon ?? []),
      };
    }),
  };
}

/** The layers of a measure's map: its own first, then those it is shown with. */
export async function kartlag(id: string, spraak: Spraak): Promise<Kartlag[]> {
  const alle = await alleTiltak();
  const med = alle.find((t) => t.id === id)?.data.kartMed ?? [];
  return [id, ...med].flatMap((vist) => {
    const tiltak = alle.find((t) => t.id === vist);
    if (!tiltak) throw new Error(`content/tiltak/${id}.mdx: feltet «kartMed» viser til «${vist}», som ikke finnes`);
    return lag(vist, tiltak.data, spraak) ?? [];
  });
}

/** Towns to choose from, in alphabetical order. */
export async function byer() {
  const filer = await getCollection('steder');
  return filer.flatMap((f) => f.data.byer).sort((a, b) => a.navn.localeCompare(b.navn, 'nb'));
}
