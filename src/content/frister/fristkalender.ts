import { kildetekst } from '../../i18n/kildetekst.ts';
import { skrivKalender } from '../../domain/kalender/ics.ts';
import { ordbok, oversett } from '../../i18n/ordene.ts';
import { datotekst } from '../../i18n/datotekst.ts';
import { type Spraak, sti } from '../../i18n/spraak.ts';
import { lesFrister } from './frister.ts';
import { nettsted } from '../sider/nettsted.ts';

/** Address of the calendar without host: `/frister.ics`, `/nn/frister.ics`. */
export const kalenderadresse = (spraak: Spraak): string => sti(spraak, '/frister').replace(/\/$/, '.ics');

/** The deadlines as one file to subscribe to; each says how sure it is and where it is from. */
export async function fristkalender(spraak: Spraak, site = nettsted): Promise<string> {
  const t = oversett(spraak);
  const o = ordbok('oversikter', spraak);
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
        ...(f.hvem ? [`${t('gjelder')}: ${f.hvem[spraak]}.`] : []),
        t(`frist.${f.sikkerhet}`),
        `${t('kilder')}: ${f.kilder.map((k) => kildetekst(`${k.navn} (${k.aar})`, spraak)).join('; ')}.`,
        `${t('kontrollert')} ${datotekst(f.kontrollert, spraak)}.`,
      ].join('\n'),
      url: new URL(sti(spraak, '/frister'), site).href,
      kontrollert: f.kontrollert,
    })),
  });
}
