import { z } from 'astro/zod';
import { loadGraph } from '../graf/graf.ts';
import { karakterkrav, kravkode } from '../skjema/kravkode.ts';
import { felt, id, kilder, kontrollert, krav, url } from './felt.ts';
import { adresse } from '../sider/nettsted.ts';

/** One item of /api/kravkoder.json. */
export const kravpost = z.strictObject({
  id: id('kravet'),
  kode: felt(
    z.string().nullable(),
    'Koden til Samordna opptak, som HING. Tom når lærestedet har et eget krav uten kode.',
    'Koden til Samordna opptak, som HING. Tom når lærestaden har eit eige krav utan kode.',
  ),
  navn: felt(z.string(), 'Hva kravet gjelder.', 'Kva kravet gjeld.'),
  krav: felt(krav, 'Fagene som kreves.', 'Faga som krevst.'),
  karakterkrav: felt(
    z.array(karakterkrav),
    'Krav til karakterer. Alle må være oppfylt.',
    'Krav til karakterar. Alle må vere oppfylte.',
  ),
  studiekompetanse: felt(
    z.enum(['generell', 'ikke']),
    'Om generell studiekompetanse kommer på toppen.',
    'Om generell studiekompetanse kjem på toppen.',
  ),
  andreKrav: felt(
    z.array(z.string()),
    'Det som kreves utenom fag og karakterer, i én setning.',
    'Det som blir kravd utanom fag og karakterar, i éi setning.',
  ),
  alternativeVeier: felt(
    z.array(z.string()),
    'Veier rundt. Adressen er /veien-videre/ og navnet.',
    'Vegar rundt. Adressa er /veien-videre/ og namnet.',
  ),
  sikkerhet: felt(kravkode.shape.sikkerhet, 'Hvor sikre vi er på kravet.', 'Kor sikre vi er på kravet.'),
  gjelder: felt(z.string(), 'Opptaket eller året kravet er sett for.', 'Opptaket eller året kravet er sett for.'),
  kontrollert,
  kilder,
  url,
});

/** Every requirement of the site. */
export async function lesKravkoder(): Promise<z.input<typeof kravpost>[]> {
  return [...(await loadGraph()).kravkoder.values()].map(({ id: navn, data }) => ({
    id: navn,
    kode: data.kode ?? null,
    navn: data.navn.nb,
    krav: data.krav,
    karakterkrav: data.karakterkrav,
    studiekompetanse: data.studiekompetanse,
    andreKrav: data.andreKrav.map((k) => k.nb),
    alternativeVeier: data.alternativeVeier,
    sikkerhet: data.sikkerhet,
    gjelder: data.lestFor,
    kontrollert: data.kontrollert,
    kilder: data.kilder,
    url: adresse(`/kravkoder/${navn}/`),
  }));
}
