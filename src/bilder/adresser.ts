/** Addresses of the pictures that `alle.ts` makes. Apart from it, so that a page need not draw to name one. */
import { type Spraak, spraakmappe } from '../i18n/spraak.ts';

/** Where every picture lies. */
const mappe = '/bilder';
const navnerom = (spraak: Spraak) => spraakmappe(spraak) && `${spraakmappe(spraak)}/`;

/** The picture's name, without folder and ending: the parameter of the route. */
export const bildenavn = {
  allment: 'stemutdanning',
  fortelling: (spraak: Spraak, slug: string) => `${navnerom(spraak)}x-faktor/${slug}`,
  side: (spraak: Spraak, vei: string) => `${navnerom(spraak)}${vei}`,
  film: (spraak: Spraak, id: string) => `${navnerom(spraak)}filmer/${id}`,
  kampanje: (kode: string) => `k/${kode}`,
  kampanjeStaaende: (kode: string) => `k/${kode}-staaende`,
};

/** `bildeadresse('k/is')` → `/bilder/k/is.png` */
export const bildeadresse = (navn: string): string => `${mappe}/${navn}.png`;

/** Every lying picture is this big, which is what links are shown in. */
export const liggendeMaal = { bredde: 1200, hoyde: 630 };
