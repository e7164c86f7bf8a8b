import { kampanjer } from '../content/kampanjer.ts';
import { fortellinger, fortellingstekst } from '../content/xfaktor.ts';
import { spraakene } from '../i18n/spraak.ts';
import { bildenavn } from './adresser.ts';
import { allmenn, liggende, staaende } from './kort.ts';

export interface Bilde {
  navn: string;
  lag: () => Promise<Buffer>;
}

/** Every picture of the site: one for all, one a story and language, two a campaign. */
export async function bilder(): Promise<Bilde[]> {
  const historier = await fortellinger();
  const avFortellinger = spraakene.flatMap((spraak) =>
    historier.map((f) => ({
      navn: bildenavn.fortelling(spraak, f.slug),
      lag: async () => liggende(f.modell, (await fortellingstekst(f, spraak)).krok),
    })),
  );
  const avKampanjer = (await kampanjer()).flatMap(({ kode, data, fortelling: { modell } }) => [
    { navn: bildenavn.kampanje(kode), lag: () => liggende(modell, data.overskrift) },
    {
      navn: bildenavn.kampanjeStaaende(kode),
      lag: () => staaende(modell, data.overskrift, `stemutdanning.no/k/${kode}`),
    },
  ]);
  const allment = { navn: bildenavn.allment, lag: () => allmenn(['Finn x.', 'x er deg.']) };
  return [allment, ...avFortellinger, ...avKampanjer];
}
