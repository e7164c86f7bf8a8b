/** What a campaign leads to: the page, its words, and the story whose scene is the ad's picture. */
import { lesSide } from '../../content/sider/sider.ts';
import { lesPaastander } from '../../content/testen/paastander.ts';
import { folk } from '../../content/folk/folk.ts';
import type { KampanjeData } from '../../content/skjema/kampanje.ts';
import { ordene, oversett } from '../../i18n/ordene.ts';
import { type Fortelling, fortellinger, fortellingstekst } from './fortellinger.ts';

export interface Landing {
  /** The path without language: /x-faktor/iskrem. */
  adresse: string;
  /** The heading that one meets there. */
  tittel: string;
  ingress: string;
  fortelling?: Fortelling;
  /** The picture of the film that one meets there: a file in public/. */
  poster?: string;
  /** Those in the film who have not said yes to every channel of the campaign. */
  utenSamtykke?: readonly string[];
}

export interface Ukjent {
  felt: 'fortelling' | 'film';
  slag: string;
  ukjent: string;
  kjente: readonly string[];
}

/** @returns the landing, or the name of what does not exist with the collection it is sought in and those that do */
export async function landingen(data: KampanjeData): Promise<Landing | Ukjent> {
  const spraak = data.maalform;
  const alle = await fortellinger();
  if (data.landing === 'fortelling') {
    const fortelling = alle.find((f) => f.slug === data.fortelling);
    if (!fortelling)
      return { felt: 'fortelling', slag: 'x-faktor', ukjent: data.fortelling ?? '', kjente: alle.map((f) => f.slug) };
    const { krok, ingress } = await fortellingstekst(fortelling, spraak);
    return { adresse: `/x-faktor/${fortelling.slug}`, tittel: krok, ingress, fortelling };
  }
  if (data.landing === 'film') {
    const { filmer, mennesker } = await folk();
    const film = filmer.find((f) => f.id === data.film);
    if (!film) return { felt: 'film', slag: 'filmer', ukjent: data.film ?? '', kjente: filmer.map((f) => f.id) };
    const medI = mennesker.filter((m) => film.data.mennesker.includes(m.id));
    const uten = medI.filter((m) => data.kanaler.some((k) => !m.data.samtykke.kanaler.includes(k)));
    return {
      adresse: `/filmer/${film.id}`,
      tittel: film.data.tittel[spraak],
      ingress: film.data.ingress[spraak],
      poster: film.data.kort.poster,
      utenSamtykke: uten.map((m) => m.id),
    };
  }
  if (data.landing === 'oversikt') {
    const t = ordene('xfaktor', spraak);
    // The hub begins with this scene.
    const [forste] = alle;
    return {
      adresse: '/x-faktor',
      tittel: t.hubTittel,
      ingress: t.hubIngress,
      ...(forste ? { fortelling: forste } : {}),
    };
  }
  if (data.landing === 'testen') {
    const t = oversett(spraak);
    const n = (await lesPaastander()).paastander.length;
    return { adresse: '/utdanningstesten', tittel: t('test.tittel'), ingress: t('test.ingress', { n }) };
  }
  const { tittel, ingress } = (await lesSide('voksne', spraak)).tekst;
  return { adresse: '/laerere-radgivere-foreldre', tittel, ingress };
}
