import { skrivKalender } from '../domain/kalender/ics.ts';
import { oversett } from '../i18n/oversett.ts';
import { oversikttekster } from '../i18n/oversikter.ts';
import { datoTekst, type Spraak, sti } from '../i18n/spraak.ts';
import { lesFrister } from './frister.ts';
import { nettsted } from './nettsted.ts';

/** Address of the calendar without host: `/frister.ics`, `/nn/frister.ics`. */
export const kalenderadresse = (spraak: Spraak): string => `${spraak === 'nn' ? '/nn' : ''}/frister.ics`;

/** The deadlines as one file to subscribe to; each says how sure it is and where it is from. */
export async function fristkalender(spraak: Spraak, site = nettsted): Promise<string> {
  const t = oversett(spraak);
  const o = oversikttekster(spraak);
  const { frister } = await lesFrister();
  return skrivKalender({
    navn: o('ics.navn'),
    spraak,
    hendelser: frister.map((f) => ({
      // One season's date must not overwrite the last one's.
      uid: `${f.id}-${f.dato.slice(0, 4)}@${site.hostname}`,
      dato: f.dato,
      tittel: f.sikkerhet === 'bekreftet' ? f[spraak] : o('ics.trolig', { tittel: f[spraak] }),
      beskrivelse: [
        t(`frist.${f.sikkerhet}`),
        `${t('kilder')}: ${f.kilder.map((k) => `${k.navn} (${k.aar})`).join('; ')}.`,
        `${t('kontrollert')} ${datoTekst(f.kontrollert)}.`,
      ].join('\n'),
      url: new URL(sti(spraak, '/frister'), site).href,
      kontrollert: f.kontrollert,
    })),
  });
}
