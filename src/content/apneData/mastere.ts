import { z } from 'astro/zod';
import { lesMastere, masteradresse } from '../krav/mastere.ts';
import { felt, id, kontrollert, url } from './felt.ts';
import { adresse } from '../sider/nettsted.ts';

/** One item of /api/mastere.json. */
export const masterpost = z.strictObject({
  id: id('faget'),
  navn: felt(z.string(), 'Faget på bokmål.', 'Faget på bokmål.'),
  navnNn: felt(z.string(), 'Faget på nynorsk.', 'Faget på nynorsk.'),
  tilbud: felt(
    z.array(
      z.strictObject({
        laerested: felt(z.string(), 'Skolen.', 'Skulen.'),
        sted: felt(z.string().nullable(), 'Byen eller tettstedet.', 'Byen eller tettstaden.'),
        programnavn: felt(z.string(), 'Det lærestedet kaller studiet.', 'Det lærestaden kallar studiet.'),
        url: felt(
          z.url().nullable(),
          'Siden hos utdanning.no, slik den var i februar 2025.',
          'Sida hos utdanning.no, slik ho var i februar 2025.',
        ),
      }),
    ),
    'Studiene. Krav er ikke med: lærestedene setter dem selv, og vi har ikke lest dem.',
    'Studia. Krav er ikkje med: lærestadene set dei sjølve, og vi har ikkje lese dei.',
  ),
  yrker: felt(z.array(z.string()), 'Yrker de fører til.', 'Yrke dei fører til.'),
  kontrollert,
  url,
});

/** Two-year masters, which build on a bachelor. */
export async function lesMasterposter(): Promise<z.input<typeof masterpost>[]> {
  return (await lesMastere()).map(({ id: navn, data, yrker }) => ({
    id: navn,
    navn: data.navn.nb,
    navnNn: data.navn.nn,
    tilbud: data.tilbud.map(({ sted = null, url: side = null, ...resten }) => ({ ...resten, sted, url: side })),
    yrker: yrker.map((y) => y.id),
    kontrollert: data.kontrollert,
    url: adresse(`${masteradresse}/#${navn}`),
  }));
}
