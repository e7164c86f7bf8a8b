/** The figures in content/tall, in one language and ready to draw. */
import { kildetekst } from '../../i18n/kildetekst.ts';
import { getCollection } from 'astro:content';
import { desimalerI } from '../../domain/diagram/tall.ts';
import type { Tallsett } from '../../domain/diagram/typer.ts';
import type { Spraak } from '../../i18n/spraak.ts';
import { ordbok } from '../../i18n/ordene.ts';
import type { TallData } from '../skjema/tall.ts';

export interface Tallpost {
  id: string;
  data: TallData;
}

/** Every set of figures in the order of the page. */
export async function alleTall(): Promise<Tallpost[]> {
  const poster = await getCollection('tall');
  return poster
    .map(({ id, data }) => ({ id, data }))
    .sort((a, b) => a.data.rekkefolge - b.data.rekkefolge || a.id.localeCompare(b.id));
}

/** @throws Error with the name of the file that is missing. */
export async function lesTall(id: string): Promise<Tallpost> {
  const funnet = (await alleTall()).find((t) => t.id === id);
  if (!funnet) throw new Error(`Fant ikke content/tall/${id}.yaml`);
  return funnet;
}

/** The figures with names in one language and a unit for every series. */
export function tallsett({ serier, rader, enhet }: TallData, spraak: Spraak): Tallsett {
  const t = ordbok('tall', spraak);
  return {
    ganger: t('enhet.ganger'),
    serier: serier.map((s, i) => ({
      navn: s.navn[spraak],
      enhet: s.enhet ?? enhet,
      // Years of one series are as exact as each other; different questions need not be.
      desimaler: rader.every((r) => r.aar) ? desimalerI(rader.flatMap((r) => r.verdier[i] ?? [])) : undefined,
    })),
    rader: rader.map((r) => ({
      navn: r.aar ?? r.navn?.[spraak] ?? '',
      verdier: r.verdier,
      enhet: r.enhet,
      forord: r.grad && t(`grad.${r.grad}`),
    })),
  };
}

/** Source with year, and what to mind, as lines of text. */
export function kildelinjer({ kilde, merknad }: TallData, spraak: Spraak): string[] {
  const t = ordbok('tall', spraak);
  return [
    `${t('kilde')}: ${kildetekst(`${kilde.navn} (${kilde.aar})`, spraak)}.`,
    ...(merknad ? [`${t('merk')}: ${merknad[spraak]}`] : []),
  ];
}
