import { z } from 'astro/zod';
import { sti } from '../../i18n/spraak.ts';
import { andreYrkerAdresse, lesAndreYrker } from '../fagsjekken/andreYrker.ts';
import { andreYrke } from '../skjema/andreYrke.ts';
import { inngang } from '../skjema/inngang.ts';
import { felt, id, kilder, kontrollert, krav, url } from './felt.ts';
import { adresse } from '../sider/nettsted.ts';

/** One item of /api/andre-yrker.json, from which the search index takes them too. */
export const annetYrke = z.strictObject({
  id: id('yrket'),
  navn: felt(z.string(), 'Navnet på bokmål.', 'Namnet på bokmål.'),
  navnNn: felt(z.string(), 'Navnet på nynorsk.', 'Namnet på nynorsk.'),
  krever: felt(
    andreYrke.shape.krever,
    'Hva som må til for å komme inn: bare studiekompetanse, også karakterer, en prøve, en annen utdanning, realfag, fagbrev, eller ingen fast vei.',
    'Kva som må til for å kome inn: berre studiekompetanse, òg karakterar, ei prøve, ei anna utdanning, realfag, fagbrev, eller ingen fast veg.',
  ),
  svar: felt(
    z.string(),
    'Hva opptaket spør etter, og for hvilket år. På bokmål.',
    'Kva opptaket spør etter, og for kva år. På bokmål.',
  ),
  innganger: felt(
    z.array(
      z.strictObject({
        vei: felt(inngang.shape.vei, 'Slaget inngang.', 'Slaget inngang.'),
        kravkode: felt(inngang.shape.kravkode, 'Kravet i kravkoder.json.', 'Kravet i kravkoder.json.'),
        krav: felt(krav.optional(), 'Fag, der ingen kravkode sier det.', 'Fag, der ingen kravkode seier det.'),
        karakterkrav: felt(inngang.shape.karakterkrav, 'Karakterer som kreves.', 'Karakterar som krevst.'),
        studiekompetanse: felt(
          inngang.shape.studiekompetanse,
          'Om generell studiekompetanse trengs.',
          'Om generell studiekompetanse trengst.',
        ),
        annet: felt(
          inngang.shape.annet,
          'Om noe mer avgjør, som en prøve; svaret sier hva.',
          'Om noko meir avgjer, som ei prøve; svaret seier kva.',
        ),
        steder: felt(
          inngang.shape.steder,
          'Stedene det gjelder; tom: alle vi har sett.',
          'Stadene det gjeld; tom: alle vi har sett.',
        ),
      }),
    ),
    'Veiene inn, og hva hver av dem krever: en kravkode, fag, karakterer eller noe annet.',
    'Vegane inn, og kva kvar av dei krev: ein kravkode, fag, karakterar eller noko anna.',
  ),
  svarNn: felt(z.string(), 'Det samme på nynorsk.', 'Det same på nynorsk.'),
  kravkode: felt(z.string().optional(), 'Kravet i kravkoder.json.', 'Kravet i kravkoder.json.'),
  yrke: felt(z.string().optional(), 'Et nært yrke i yrker.json.', 'Eit nært yrke i yrker.json.'),
  vei: felt(z.string().optional(), 'En side under /veien-videre/.', 'Ei side under /veien-videre/.'),
  soekeord: felt(z.array(z.string()), 'Ord som skal finne yrket i søket.', 'Ord som skal finne yrket i søket.'),
  sikkerhet: felt(
    andreYrke.shape.sikkerhet,
    'bekreftet: lest i en kilde for det året svaret nevner. sannsynlig: en eldre eller mer generell kilde.',
    'bekreftet: lese i ei kjelde for det året svaret nemner. sannsynlig: ei eldre eller meir generell kjelde.',
  ),
  kontrollert,
  kilder,
  url,
});

/** Occupations outside STEM. */
export async function lesPoster(): Promise<z.input<typeof annetYrke>[]> {
  const alle = await lesAndreYrker('nb');
  return alle.map(({ id: navn, data: { navn: navnet, svar, ...resten } }) => ({
    id: navn,
    navn: navnet.nb,
    navnNn: navnet.nn,
    ...resten,
    svar: svar.nb,
    svarNn: svar.nn,
    url: adresse(sti('nb', andreYrkerAdresse(navn))),
  }));
}
