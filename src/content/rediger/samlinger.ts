/** What can be edited at /rediger/, in the order of the list there. */
import type { z } from 'astro/zod';
import { andreYrke } from '../skjema/andreYrke.ts';
import { fag } from '../skjema/fag.ts';
import { nynorsk } from '../skjema/felles.ts';
import { filmen } from '../skjema/film.ts';
import { frister } from '../skjema/frister.ts';
import { kampanje } from '../skjema/kampanje.ts';
import { kravkode } from '../skjema/kravkode.ts';
import { menneske } from '../skjema/menneske.ts';
import { side } from '../skjema/side.ts';
import { soekeordliste } from '../skjema/soekeord.ts';
import { steder } from '../skjema/steder.ts';
import { tall } from '../skjema/tall.ts';
import { tiltak } from '../skjema/tiltak.ts';
import { undervisning } from '../skjema/undervisning.ts';
import { utdanning } from '../skjema/utdanning.ts';
import { vei } from '../skjema/vei.ts';
import { fortelling, fortellingNn } from '../skjema/xfaktor.ts';
import { yrke } from '../skjema/yrke.ts';
import type { Ending } from './skriv/fil.ts';

export interface Samling {
  /** As content.config.ts names it, so that references find it. */
  navn: string;
  tittel: string;
  /** One of them: «yrke». */
  en: string;
  beskrivelse: string;
  mappe: string;
  ending: Ending;
  skjema: z.ZodType;
  /** The schema of the nynorsk file, where there is one beside. */
  nynorsk?: z.ZodType;
  /** New entries can be made here; where code belongs to each entry they cannot. */
  nye: boolean;
  /** Field that names an entry. */
  navnefelt: string;
  /** Address of an entry's page. */
  side?: string;
}

export const redigerbare: readonly Samling[] = [
  {
    navn: 'yrker',
    tittel: 'Yrker',
    en: 'yrke',
    beskrivelse: 'Ett yrke i hver fil. Et nytt yrke lages som kopi av et som likner, siden profilen er låst.',
    mappe: 'content/yrker',
    ending: 'mdx',
    skjema: yrke,
    nynorsk,
    nye: true,
    navnefelt: 'tittel',
    side: 'yrker/{{slug}}/',
  },
  {
    navn: 'frister',
    tittel: 'Frister',
    en: 'år med frister',
    beskrivelse: 'Datoene for ett år. Lag neste år som kopi av dette.',
    mappe: 'content/frister',
    ending: 'yaml',
    skjema: frister,
    nye: true,
    navnefelt: 'kontrollert',
    side: 'frister/',
  },
  {
    navn: 'kampanjer',
    tittel: 'Kampanjer',
    en: 'kampanje',
    beskrivelse: 'Filnavnet er kortadressen: «is» blir /k/is.',
    mappe: 'content/kampanjer',
    ending: 'yaml',
    skjema: kampanje,
    nye: true,
    navnefelt: 'navn',
    side: 'k/{{slug}}/',
  },
  {
    navn: 'filmer',
    tittel: 'Filmer',
    en: 'film',
    beskrivelse: 'Filmen og tekstingen legges i public/film. Hver film har sin egen side.',
    mappe: 'content/filmer',
    ending: 'yaml',
    skjema: filmen,
    nye: true,
    navnefelt: 'tittel.nb',
    side: 'filmer/{{slug}}/',
  },
  {
    navn: 'mennesker',
    tittel: 'Mennesker',
    en: 'person',
    beskrivelse: 'Ekte folk på jobb, med underskrevet samtykke. Dagen etter siste dag er de borte fra neste bygg.',
    mappe: 'content/mennesker',
    ending: 'yaml',
    skjema: menneske,
    nye: true,
    navnefelt: 'navn',
  },
  {
    navn: 'sider',
    tittel: 'Tekstsider',
    en: 'side',
    beskrivelse: 'Løpende tekst, som «Om» og «Personvern».',
    mappe: 'content/sider',
    ending: 'mdx',
    skjema: side,
    nynorsk,
    nye: false,
    navnefelt: 'tittel',
  },
  {
    navn: 'xfaktor',
    tittel: 'X-faktor',
    en: 'fortelling',
    beskrivelse: 'Tekst, fag og yrker i fortellingene. Det man drar i, er kode.',
    mappe: 'content/x-faktor',
    ending: 'mdx',
    skjema: fortelling,
    nynorsk: fortellingNn,
    nye: false,
    navnefelt: 'tittel',
    side: 'x-faktor/{{slug}}/',
  },
  {
    navn: 'utdanninger',
    tittel: 'Utdanninger',
    en: 'utdanning',
    beskrivelse: 'Hva man lærer, og hva det fører til. Hvor den finnes, står i en liste som et program lager.',
    mappe: 'content/utdanninger',
    ending: 'mdx',
    skjema: utdanning,
    nynorsk,
    nye: true,
    navnefelt: 'tittel',
    side: 'utdanninger/{{slug}}/',
  },
  {
    navn: 'fag',
    tittel: 'Fag',
    en: 'fag',
    beskrivelse: 'Tekst og navn. Regler for fagene er låst.',
    mappe: 'content/fag',
    ending: 'mdx',
    skjema: fag,
    nynorsk,
    nye: false,
    navnefelt: 'tittel',
    side: 'fag/{{slug}}/',
  },
  {
    navn: 'kravkoder',
    tittel: 'Kravkoder',
    en: 'kravkode',
    beskrivelse: 'Tekst og kilder. Selve kravene er låst.',
    mappe: 'content/kravkoder',
    ending: 'mdx',
    skjema: kravkode,
    nynorsk,
    nye: false,
    navnefelt: 'tittel',
    side: 'kravkoder/{{slug}}/',
  },
  {
    navn: 'veier',
    tittel: 'Veien videre',
    en: 'vei',
    beskrivelse: 'Veier rundt et krav, og svar på det elever lurer på.',
    mappe: 'content/veier',
    ending: 'mdx',
    skjema: vei,
    nynorsk,
    nye: false,
    navnefelt: 'tittel',
    side: 'veien-videre/{{slug}}/',
  },
  {
    navn: 'tiltak',
    tittel: 'Tiltak',
    en: 'tiltak',
    beskrivelse: 'ENT3R, Jenter og teknologi og de andre, med steder på kartet.',
    mappe: 'content/tiltak',
    ending: 'mdx',
    skjema: tiltak,
    nynorsk,
    nye: false,
    navnefelt: 'tittel',
    side: 'laerere-radgivere-foreldre/{{slug}}/',
  },
  {
    navn: 'andreYrker',
    tittel: 'Yrker utenfor realfag',
    en: 'yrke',
    beskrivelse: 'Én ærlig linje om hva hvert yrke krever.',
    mappe: 'content/andre-yrker',
    ending: 'yaml',
    skjema: andreYrke,
    nye: true,
    navnefelt: 'navn',
    side: 'elever/andre-yrker/',
  },
  {
    navn: 'tall',
    tittel: 'Tall og diagram',
    en: 'tallsett',
    beskrivelse: 'Et nytt år er én ny rad.',
    mappe: 'content/tall',
    ending: 'yaml',
    skjema: tall,
    nye: true,
    navnefelt: 'rekkefolge',
    side: 'laerere-radgivere-foreldre/tall-og-fakta/',
  },
  {
    navn: 'undervisning',
    tittel: 'Timer for lærere',
    en: 'time',
    beskrivelse: 'Ferdige opplegg. Minuttene i trinnene må gå opp.',
    mappe: 'content/undervisning',
    ending: 'yaml',
    skjema: undervisning,
    nye: false,
    navnefelt: 'gruppe',
    side: 'laerere-radgivere-foreldre/utdanningstesten/',
  },
  {
    navn: 'soekeord',
    tittel: 'Søkeord for sider',
    en: 'liste',
    beskrivelse: 'Ord som skal finne sider uten egen fil.',
    mappe: 'content/soekeord',
    ending: 'yaml',
    skjema: soekeordliste,
    nye: false,
    navnefelt: 'sider',
  },
  {
    navn: 'steder',
    tittel: 'Byer på kartet',
    en: 'liste',
    beskrivelse: 'Byer man kan velge som «her».',
    mappe: 'content/steder',
    ending: 'yaml',
    skjema: steder,
    nye: false,
    navnefelt: 'kontrollert',
  },
];
