/** What the overviews of occupations and studies can be filtered by, and what each row answers. */
import { skrivRad } from '../../domain/utvalg/utvalg.ts';
import { flat } from '../../domain/sok/rang.ts';
import { ordbok, oversett } from '../../i18n/ordene.ts';
import type { Spraak } from '../../i18n/spraak.ts';
import { fagIRekkefolge } from '../krav/fagnavn.ts';
import type { GrafNode, Graf } from '../graf/noder.ts';
import { felter, nivaaer } from '../skjema/utdanning.ts';
import { harYrkesfaglig, kanUten, utenvalg, yrkeUten } from '../../domain/fagsjekken/utenFag.ts';

/** One question with its words. */
export interface Utvalgssporsmaal {
  /** Short, because it stands in the address: `felt`. */
  navn: string;
  tittel: string;
  hjelp?: string;
  /** A row must have all that is chosen; otherwise one is enough. */
  alle?: boolean;
  /** Shown as a list to open: many answers, of which one is chosen. */
  liste?: boolean;
  svar: { verdi: string; tekst: string }[];
}

export interface Oversiktsutvalg {
  sporsmaal: Utvalgssporsmaal[];
  /** A row's answers, for `data-svar`. */
  svar: (node: GrafNode) => string;
}

const utennavn = Object.keys(utenvalg) as (keyof typeof utenvalg)[];

/** Questions that both overviews ask. */
function felles(spraak: Spraak) {
  const t = oversett(spraak);
  const o = ordbok('oversikter', spraak);
  const felt = {
    navn: 'felt',
    tittel: o('utvalg.felt'),
    svar: felter.map((f) => ({ verdi: f, tekst: t(`felt.${f}`) })),
  };
  const nivaa = {
    navn: 'nivaa',
    tittel: o('utvalg.nivaa'),
    svar: nivaaer.map((n) => ({ verdi: n, tekst: t(`nivaa.${n}`) })),
  };
  const uten = { navn: 'uten', alle: true, svar: utennavn.map((u) => ({ verdi: u, tekst: o(`utvalg.uten.${u}`) })) };
  return { o, felt, nivaa, uten };
}

/** `yrker/#felt=hav&nivaa=fagbrev&fag=biologi-1&uten=r2&vei=yrkesfag` */
export async function yrkesutvalg(graf: Graf, spraak: Spraak): Promise<Oversiktsutvalg> {
  const { o, felt, nivaa, uten } = felles(spraak);
  const yrker = [...graf.yrker.values()];
  const fag = (await fagIRekkefolge()).filter((f) => f.yrker.length);
  const ukjente = yrker.filter((y) => utennavn.some((u) => yrkeUten(y, utenvalg[u], graf.fag) === 'ukjent'));
  const sporsmaal: Utvalgssporsmaal[] = [
    felt,
    { navn: 'fag', tittel: o('utvalg.fag'), svar: fag.map((f) => ({ verdi: f.id, tekst: f.data.kortnavn })) },
    nivaa,
    { ...uten, tittel: o('utvalg.uten'), hjelp: o('utvalg.uten.yrke', { n: ukjente.length }) },
    { navn: 'vei', tittel: o('utvalg.vei'), svar: [{ verdi: 'yrkesfag', tekst: o('utvalg.vei.yrkesfag') }] },
  ];
  return {
    sporsmaal,
    svar(node) {
      if (node.slag !== 'yrker') return '';
      return skriv(sporsmaal, {
        felt: [node.data.felt],
        fag: node.fag.map((f) => f.id),
        nivaa: node.data.nivaa,
        uten: utennavn.filter((u) => yrkeUten(node, utenvalg[u], graf.fag) === 'ja'),
        vei: harYrkesfaglig(node) ? ['yrkesfag'] : [],
      });
    },
  };
}

/** «Oslo/Bergen» is two places; «ikke oppgitt» is none. */
const steder = (sted: string) => (sted === 'ikke oppgitt' ? [] : sted.split(/\/| og /));
const slug = (navn: string) => flat(navn).replaceAll(' ', '-');

/** `utdanninger/#felt=hav&nivaa=bachelor&sted=bergen&uten=r2` */
export function utdanningsutvalg(graf: Graf, spraak: Spraak): Oversiktsutvalg {
  const { o, felt, nivaa, uten } = felles(spraak);
  const alle = [...graf.utdanninger.values()];
  const stedene = [...new Set(alle.flatMap((u) => u.tilbud.flatMap((t) => steder(t.sted))))];
  const ukjente = alle.filter((u) => utennavn.some((x) => kanUten(u, utenvalg[x], graf.fag.keys()) === 'ukjent'));
  const sporsmaal: Utvalgssporsmaal[] = [
    felt,
    nivaa,
    { ...uten, tittel: o('utvalg.uten'), hjelp: o('utvalg.uten.utd', { n: ukjente.length }) },
    {
      navn: 'sted',
      tittel: o('utvalg.sted'),
      hjelp: o('utvalg.sted.hjelp'),
      liste: true,
      svar: stedene.sort((a, b) => a.localeCompare(b, 'nb')).map((s) => ({ verdi: slug(s), tekst: s })),
    },
  ];
  return {
    sporsmaal,
    svar(node) {
      if (node.slag !== 'utdanninger') return '';
      return skriv(sporsmaal, {
        felt: node.data.felt,
        nivaa: [node.data.nivaa],
        uten: utennavn.filter((u) => kanUten(node, utenvalg[u], graf.fag.keys()) === 'ja'),
        sted: [...new Set(node.tilbud.flatMap((t) => steder(t.sted)).map(slug))],
      });
    },
  };
}

const skriv = (sporsmaal: readonly Utvalgssporsmaal[], svar: Record<string, readonly string[]>) =>
  skrivRad(
    svar,
    sporsmaal.map((s) => ({ navn: s.navn, svar: s.svar.map((x) => x.verdi) })),
  );
