import type { Paastandstekst } from './typer.ts';
import type { Yrkesdata } from './resultattyper.ts';
import { fasetter, type Fasett } from '../../domain/testen/motor/maal.ts';
import simulert from '../../domain/testen/proeving/simulert.json' with { type: 'json' };
import { ordene, oversett } from '../../i18n/ordene.ts';
import type { Spraak } from '../../i18n/spraak.ts';
import { loadGraph, navnFor } from '../graf/graf.ts';
import { lesPaastander } from './paastander.ts';
import { felter, nivaaer } from '../skjema/utdanning.ts';
import type { PaastandData } from '../skjema/paastander.ts';

/** The part of a statement that the islands need, in one language. */
function tilTekst(p: PaastandData, spraak: Spraak): Paastandstekst {
  const tekst = p[spraak];
  if (p.del === 'interesser') return { id: p.id, del: p.del, maaler: p.maaler, riasec: p.riasec, tekst };
  if (p.del === 'slik-er-jeg') return { id: p.id, del: p.del, maaler: p.maaler, snudd: p.snudd, tekst };
  return { id: p.id, del: p.del, maaler: p.maaler, tekst };
}

/** Edition and statements, in the order asked. */
export async function testdata(spraak: Spraak) {
  const { utgave, paastander } = await lesPaastander();
  return { utgave, paastander: paastander.map((p) => tilTekst(p, spraak)) };
}

/** Every occupation as the result page needs it. */
export async function yrkeskort(spraak: Spraak): Promise<Yrkesdata[]> {
  const t = oversett(spraak);
  return [...(await loadGraph()).yrker.values()].map((node) => {
    const { id, data } = node;
    return {
      id,
      navn: navnFor(node, spraak),
      linje: [t(`felt.${data.felt}`), ...data.nivaa.map((n) => t(`nivaa.${n}`))].join(' · '),
      riasec: data.riasec,
      fasetter: data.fasetter,
      trekk: data.trekk,
      arbeidsform: data.arbeidsform,
      nivaa: data.nivaa,
      felt: data.felt,
    };
  });
}

/** One word for each corner of the figure, as it stands beside its sign. */
export const hjornenavn = (spraak: Spraak) => {
  const ord = ordene('portrett', spraak).tittel.fasett;
  return Object.fromEntries(fasetter.map((f) => [f, ord[f].charAt(0).toUpperCase() + ord[f].slice(1)])) as Record<
    Fasett,
    string
  >;
};

/** What the result page has besides statements and occupations: names, filter choices, and how sure it is. */
export async function resultatdata(spraak: Spraak) {
  const t = oversett(spraak);
  const yrker = [...(await loadGraph()).yrker.values()];
  const iBruk = new Set<string>(yrker.flatMap((y) => [y.data.felt, ...y.data.nivaa]));
  return {
    fasettnavn: Object.fromEntries(fasetter.map((f) => [f, t(`fasett.${f}`)])) as Record<Fasett, string>,
    hjornenavn: hjornenavn(spraak),
    felt: felter.filter((f) => iBruk.has(f)).map((f) => [f, t(`felt.${f}`)] as const),
    nivaa: nivaaer.filter((n) => iBruk.has(n)).map((n) => [n, t(`nivaa.${n}`)] as const),
    // Rounded down: «sju av ti» for 7.9.
    sikkerhet: simulert.prefiks.map((p) => [p.svar, Math.floor(10 * p.staar)] as const),
  };
}
