import { z } from 'astro/zod';
import { loadGraph } from '../graf/graf.ts';
import { tilbud as tilbudsskjema, type TilbudData } from '../skjema/tilbud.ts';
import { felter, nivaaer, utdanning } from '../skjema/utdanning.ts';
import { felt, id, kilde, kontrollert, url } from './felt.ts';
import { adresse } from '../sider/nettsted.ts';

const tilbud = z.strictObject({
  laerested: felt(z.string(), 'Skolen.', 'Skulen.'),
  sted: felt(z.string(), 'Byen eller tettstedet.', 'Byen eller tettstaden.'),
  programnavn: felt(z.string(), 'Det lærestedet kaller studiet.', 'Det lærestaden kallar studiet.'),
  sokode: felt(z.string().nullable(), 'Studiekoden hos Samordna opptak.', 'Studiekoden hos Samordna opptak.'),
  kravkode: felt(
    z.string().nullable(),
    'Navnet på kravet i kravkoder.json. Tom når vi ikke kjenner det.',
    'Namnet på kravet i kravkoder.json. Tom når vi ikkje kjenner det.',
  ),
  kjennskap: felt(
    tilbudsskjema.shape.kjennskap,
    'sett: kravet er sett for nettopp dette studiet. antatt: samme slags studium andre steder. ukjent: spør lærestedet.',
    'sett: kravet er sett for nettopp dette studiet. antatt: same slags studium andre stader. ukjent: spør lærestaden.',
  ),
  gjelder: felt(z.string().nullable(), 'Opptaket kravet er sett for.', 'Opptaket kravet er sett for.'),
  kilde: felt(kilde.nullable(), 'Hvor kravet er sett.', 'Kvar kravet er sett.'),
});

/** One item of /api/utdanninger.json. */
export const utdanningspost = z.strictObject({
  id: id('utdanningen', 'utdanninga'),
  navn: felt(z.string(), 'Hva slags utdanning det er.', 'Kva slags utdanning det er.'),
  nivaa: felt(z.enum(nivaaer), 'Nivået man har etterpå.', 'Nivået ein har etterpå.'),
  type: felt(utdanning.shape.type, 'Hva slags løp det er.', 'Kva slags løp det er.'),
  varighet: felt(
    z.strictObject({
      fra: felt(z.number(), 'Korteste normale tid, i år.', 'Kortaste normale tid, i år.'),
      til: felt(z.number(), 'Lengste normale tid, i år.', 'Lengste normale tid, i år.'),
    }),
    'Normal tid.',
    'Normal tid.',
  ),
  felt: felt(z.array(z.enum(felter)), 'Felt i arbeidslivet.', 'Felt i arbeidslivet.'),
  tilbud: felt(
    z.array(tilbud),
    'Studiet ved hvert lærested. Tom for yrkesfag og fagskole.',
    'Studiet ved kvar lærestad. Tom for yrkesfag og fagskule.',
  ),
  yrker: felt(z.array(z.string()), 'Yrker den fører til.', 'Yrke ho fører til.'),
  kontrollert,
  url,
});

const tilbudspost = (t: TilbudData): z.input<typeof tilbud> => ({
  laerested: t.laerested,
  sted: t.sted,
  programnavn: t.programnavn,
  sokode: t.sokode ?? null,
  kravkode: t.kravkode ?? null,
  kjennskap: t.kjennskap,
  gjelder: t.gjelder ?? null,
  kilde: t.kravkilde ?? null,
});

/** Every kind of study, with its offers. */
export async function lesUtdanninger(): Promise<z.input<typeof utdanningspost>[]> {
  return [...(await loadGraph()).utdanninger.values()].map((node) => ({
    id: node.id,
    navn: node.data.navn.nb,
    nivaa: node.data.nivaa,
    type: node.data.type,
    varighet: node.data.varighet,
    felt: node.data.felt,
    tilbud: node.tilbud.map(tilbudspost),
    yrker: node.yrker.map((y) => y.id),
    kontrollert: node.data.kontrollert,
    url: adresse(`/utdanninger/${node.id}/`),
  }));
}
