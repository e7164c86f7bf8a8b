import { z } from 'astro/zod';
import { poengFor } from '../../domain/poeng/realfagspoeng.ts';
import { loadGraph } from '../graf/graf.ts';
import { lesPoengregler } from '../regler/regler.ts';
import { felt, id, kilder, kontrollert, url } from './felt.ts';
import { adresse } from '../sider/nettsted.ts';

/** One item of /api/fag.json. */
export const fagpost = z.strictObject({
  id: id('faget'),
  navn: felt(z.string(), 'Fullt navn, som «Matematikk R1».', 'Fullt namn, som «Matematikk R1».'),
  kortnavn: felt(z.string(), 'Det elevene sier: «R1».', 'Det elevane seier: «R1».'),
  fagkode: felt(
    z.string(),
    'Koden i læreplanverket (Grep), som REA3056.',
    'Koden i læreplanverket (Grep), som REA3056.',
  ),
  timer: felt(
    z.union([z.literal(84), z.literal(140)]),
    'Timer på 60 minutter i ett skoleår.',
    'Timar på 60 minutt i eitt skuleår.',
  ),
  realfagspoeng: felt(
    z.number().min(0).max(1),
    'Realfagspoeng i det neste opptaket. Fra opptaket 2028 gir fagene halvparten: se /realfagspoeng/.',
    'Realfagspoeng i det neste opptaket. Frå opptaket 2028 gir faga halvparten: sjå /nn/realfagspoeng/.',
  ),
  byggerPaa: felt(z.array(z.string()), 'Fag man vanligvis tar først.', 'Fag ein vanlegvis tek først.'),
  utelukker: felt(
    z.array(z.string()),
    'Fag som ikke kan stå på samme vitnemål.',
    'Fag som ikkje kan stå på same vitnemål.',
  ),
  trinn: felt(z.array(z.string()), 'Årene faget vanligvis tas.', 'Åra faget vanlegvis blir teke.'),
  gjelder: felt(z.string(), 'Skoleåret timer og regler gjelder for.', 'Skuleåret timar og reglar gjeld for.'),
  kontrollert,
  kilder,
  url,
});

/** Every subject of the site. */
export async function lesFag(): Promise<z.input<typeof fagpost>[]> {
  const { realfagspoeng } = await lesPoengregler();
  return [...(await loadGraph()).fag.values()].map((node) => ({
    id: node.id,
    navn: node.data.navn,
    kortnavn: node.data.kortnavn,
    fagkode: node.data.fagkode,
    timer: node.data.timer,
    realfagspoeng: poengFor(node.id, realfagspoeng),
    byggerPaa: node.data.byggerPaa,
    utelukker: node.data.utelukker,
    trinn: node.data.trinn,
    gjelder: node.data.gjelder,
    kontrollert: node.data.kontrollert,
    kilder: node.data.kilder,
    url: adresse(`/fag/${node.id}/`),
  }));
}
