import { kravSomTekst } from '../../domain/opptak/forklar.ts';
import { ordene, oversett } from '../../i18n/ordene.ts';
import type { Spraak } from '../../i18n/spraak.ts';
import { fagoppslag } from './fagnavn.ts';
import type { KravkodeNode } from '../graf/noder.ts';

/** A requirement in one line for lists: its subjects, and a word where grades or a test are asked too. */
export async function lagKravlinje(spraak: Spraak): Promise<(kode: KravkodeNode) => string> {
  const t = oversett(spraak);
  const { navneoppslag } = await fagoppslag(spraak);
  return ({ fag, data }) => {
    const tillegg = [data.karakterkrav.length && t('krav.ogKarakter'), data.andreKrav.length && t('krav.ogAnnet')];
    const fagdel = fag.length
      ? kravSomTekst(data.krav, navneoppslag, ordene('krav', spraak))
      : `${t('krav.ingenFag')}.`;
    return [fagdel, ...tillegg.filter(Boolean)].join(' ');
  };
}
