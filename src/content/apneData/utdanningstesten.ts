import { z } from 'astro/zod';
import { fasetter, kontraster, riasecBokstaver, trekk } from '../../domain/testen/motor/maal.ts';
import { lesPaastander } from '../testen/paastander.ts';
import { felt } from './felt.ts';

const tekst = z.union([z.string(), z.tuple([z.string(), z.string()])]);

/** One item of /api/utdanningstesten.json. */
export const paastandspost = z.strictObject({
  id: felt(z.string(), 'Fast navn på påstanden.', 'Fast namn på påstanden.'),
  del: felt(
    z.enum(['interesser', 'slik-er-jeg', 'slik-jobber-jeg']),
    'Delen av testen den står i.',
    'Delen av testen han står i.',
  ),
  maaler: felt(
    z.enum([...fasetter, ...trekk, ...kontraster]),
    'Fasetten, trekket eller motsetningen den måler.',
    'Fasetten, trekket eller motsetninga han måler.',
  ),
  riasec: felt(
    z.array(z.enum(riasecBokstaver)),
    'Interessetypene den også teller for. Bare i første del.',
    'Interessetypane han også tel for. Berre i første del.',
  ),
  nb: felt(
    tekst,
    'Teksten på bokmål. I siste del er det to: de to polene.',
    'Teksten på bokmål. I siste del er det to: dei to polane.',
  ),
  nn: felt(tekst, 'Teksten på nynorsk.', 'Teksten på nynorsk.'),
  snudd: felt(
    z.boolean(),
    'Om enighet betyr mindre av det som måles.',
    'Om å vere einig tyder mindre av det som blir målt.',
  ),
});

const skala = felt(
  z.strictObject({
    fra: felt(z.number(), 'Laveste svar.', 'Lågaste svar.'),
    til: felt(z.number(), 'Høyeste svar.', 'Høgaste svar.'),
    interesser: felt(z.string(), 'Endene av skalaen i første del.', 'Endane av skalaen i første del.'),
    'slik-er-jeg': felt(z.string(), 'Endene i andre del.', 'Endane i andre del.'),
    'slik-jobber-jeg': felt(z.string(), 'Endene i tredje del.', 'Endane i tredje del.'),
  }),
  'Hvordan svarene er skrevet.',
  'Korleis svara er skrivne.',
);

/** What this file has around the list, besides licence and date. */
export const testramme = {
  versjon: felt(
    z.string(),
    'Utgaven av testen, den samme som i lenkene.',
    'Utgåva av testen, den same som i lenkjene.',
  ),
  skala,
  paastander: felt(
    z.array(paastandspost),
    'De samme påstandene som i «data», i rekkefølgen de blir stilt.',
    'Dei same påstandane som i «data», i rekkjefølgja dei blir stilte.',
  ),
};

/** The statements in the order asked, with edition and scale. */
export async function lesTesten() {
  const { utgave, kontrollert, paastander } = await lesPaastander();
  const data: z.input<typeof paastandspost>[] = paastander.map((p) => ({
    id: p.id,
    del: p.del,
    maaler: p.maaler,
    riasec: p.del === 'interesser' ? p.riasec : [],
    nb: p.nb,
    nn: p.nn,
    snudd: p.del === 'slik-er-jeg' && p.snudd,
  }));
  return {
    oppdatert: kontrollert,
    data,
    rundt: {
      versjon: utgave,
      skala: {
        fra: 1,
        til: 5,
        interesser: 'ikke i det hele tatt – veldig mye',
        'slik-er-jeg': 'stemmer ikke – stemmer helt',
        'slik-jobber-jeg': 'første pol – andre pol',
      },
      paastander: data,
    },
  };
}
