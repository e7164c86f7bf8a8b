import { folk } from '../content/folk/folk.ts';
import { kampanjer } from '../islands/xfaktor/kampanjer.ts';
import { fortellinger, fortellingstekst } from '../islands/xfaktor/fortellinger.ts';
import type { Landing } from '../islands/xfaktor/landing.ts';
import { oversett } from '../i18n/ordene.ts';
import { spraakene } from '../i18n/spraak.ts';
import { bildenavn } from './adresser.ts';
import { medForsprang } from './forsprang.ts';
import { allmenn, liggende, type Motiv, staaende } from './kort.ts';
import { sidebilder } from './sidebilder.ts';
import { sidekort } from './sidekort.ts';

export interface Bilde {
  navn: string;
  lag: () => Promise<Buffer>;
}

const motivet = ({ poster, fortelling }: Landing): Motiv => (poster ? { poster } : fortelling?.modell);

/** Every picture of the site: one for all, one a story and language, two a campaign, one a page that has a drawing. */
export async function bilder(): Promise<Bilde[]> {
  const historier = await fortellinger();
  const avFortellinger = spraakene.flatMap((spraak) =>
    historier.map((f) => ({
      navn: bildenavn.fortelling(spraak, f.slug),
      lag: async () => liggende(f.modell, (await fortellingstekst(f, spraak)).krok),
    })),
  );
  const avKampanjer = (await kampanjer()).flatMap(({ kode, data, landing }) => [
    { navn: bildenavn.kampanje(kode), lag: () => liggende(motivet(landing), data.overskrift) },
    {
      navn: bildenavn.kampanjeStaaende(kode),
      lag: () => staaende(motivet(landing), data.overskrift, `stemutdanning.no/k/${kode}`),
    },
  ]);
  const avFilmer = (await folk()).filmer.flatMap(({ id, data }) =>
    spraakene.map((spraak) => ({
      navn: bildenavn.film(spraak, id),
      lag: () => liggende({ poster: data.kort.poster }, data.tittel[spraak]),
    })),
  );
  const t = oversett('nb');
  const allment = { navn: bildenavn.allment, lag: () => allmenn([t('forside.finn'), t('forside.deg')]) };
  const sidene = await sidebilder();
  const tegnede = medForsprang(sidene.map((side) => () => sidekort(side)));
  const avSider = sidene.flatMap(({ navn }, i) => {
    const lag = tegnede[i];
    return lag ? [{ navn, lag }] : [];
  });
  return [allment, ...avFortellinger, ...avKampanjer, ...avFilmer, ...avSider];
}
