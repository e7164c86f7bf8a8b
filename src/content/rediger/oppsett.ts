/** The configuration of the editing tool, made from our schemas. */
import { z } from 'astro/zod';
import { felterI } from './felt.ts';
import type { Feltform } from './feltform.ts';
import { pakkUt } from './pakkUt.ts';
import { redigerbare, type Samling } from './samlinger.ts';

/** Where the original text of a file is kept while it is edited: hidden, never written. */
export const originalfelt = 'opprinneligTekst';

/** The tool demands that the name of a format with front matter ends so. */
export const formatnavn = (s: Samling): string => `stem-${s.navn}${s.ending === 'mdx' ? '-frontmatter' : '-yaml'}`;

const formen = (skjema: z.ZodType): z.ZodObject => {
  const kjerne = pakkUt(skjema).skjema;
  if (kjerne instanceof z.ZodObject) return kjerne;
  throw new Error('skjemaet til en samling må være felt med navn');
};

/** The form of one collection: shared fields first for both languages, the rest for bokmål alone. */
export function skjemaform(samling: Samling): Feltform[] {
  const iNynorsk = samling.nynorsk ? Object.keys(formen(samling.nynorsk).shape) : [];
  const felt = felterI(formen(samling.skjema)).map((f) => (iNynorsk.includes(f.name) ? { ...f, i18n: true } : f));
  const skjult: Feltform = { name: originalfelt, label: originalfelt, widget: 'hidden', i18n: true };
  const brodtekst: Feltform = {
    name: 'body',
    label: 'Brødtekst',
    hint: '## foran en overskrift, - foran et punkt, [ord](/adresse/) for en lenke.',
    widget: 'markdown',
    modes: ['raw'],
    required: false,
    use_emoji_autocomplete: false,
    i18n: true,
  };
  return [skjult, ...felt, ...(samling.ending === 'mdx' ? [brodtekst] : [])];
}

/** Names of the fields that a form may change; the file keeps the others whatever the form says. */
export const endringsfelt = (samling: Samling): string[] =>
  skjemaform(samling)
    .filter((f) => !f.readonly && f.name !== originalfelt)
    .map((f) => f.name);

const samlingsform = (s: Samling) => ({
  name: s.navn,
  label: s.tittel,
  label_singular: s.en,
  description: s.beskrivelse,
  folder: s.mappe,
  extension: s.ending,
  format: formatnavn(s),
  create: s.nye,
  delete: s.nye,
  duplicate: s.nye,
  identifier_field: s.navnefelt,
  slug: { template: `{{${s.navnefelt}}}`, editable: ['create'] },
  summary: s.ending === 'mdx' ? `{{${s.navnefelt}}}` : '{{slug}}',
  sortable_fields: { fields: ['slug'], default: { field: 'slug' } },
  thumbnail: false,
  ...(s.side ? { preview_path: s.side } : {}),
  ...(s.nynorsk ? { i18n: true } : {}),
  fields: skjemaform(s),
});

export interface Depot {
  /** «eier/navn» on GitHub. Empty: only a folder on one's own machine can be edited. */
  depot: string;
  gren: string;
}

/**
 * @param depot where the files live
 * @param nettsted address of the site that the changes will be seen on
 */
export const oppsett = ({ depot, gren }: Depot, nettsted: string) => ({
  load_config_file: false,
  backend: { name: 'github', repo: depot || 'nsr/stemutdanning', branch: gren, auth_methods: ['token'] },
  site_url: nettsted,
  display_url: nettsted,
  app_title: 'Rediger stemutdanning.no',
  logo: { src: '/ikon.svg' },
  media_folder: 'public/film',
  public_folder: '/film',
  slug: { encoding: 'ascii', clean_accents: true },
  i18n: {
    structure: 'multiple_folders',
    locales: ['nb', 'nn'],
    default_locale: 'nb',
    omit_default_locale_from_file_path: true,
    omit_default_locale_from_preview_path: true,
    initial_locales: 'all',
  },
  collections: redigerbare.map(samlingsform),
});
