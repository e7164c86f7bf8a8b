import type { Paastandstekst } from '../islands/utdanningstesten/typer.ts';
import type { Yrkeskort } from '../islands/resultat/typer.ts';
import { oversett } from '../i18n/oversett.ts';
import { type Spraak, sti } from '../i18n/spraak.ts';
import { loadGraph } from './graph.ts';
import { lesPaastander } from './paastander.ts';
import type { PaastandData } from './skjema/paastander.ts';

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
export async function yrkeskort(spraak: Spraak): Promise<Yrkeskort[]> {
  const t = oversett(spraak);
  return [...(await loadGraph()).yrker.values()].map(({ id, data }) => ({
    id,
    navn: spraak === 'nn' ? data.navnNn : data.tittel,
    url: sti(spraak, `/yrker/${id}`),
    linje: [t(`felt.${data.felt}`), ...data.nivaa.map((n) => t(`nivaa.${n}`))].join(' · '),
    riasec: data.riasec,
    fasetter: data.fasetter,
    trekk: data.trekk,
    arbeidsform: data.arbeidsform,
    nivaa: data.nivaa,
    felt: data.felt,
  }));
}
