import { gevinster } from '../../domain/kommerinn/regn.ts';
import type { Soeker } from '../../domain/poeng/soeker.ts';
import type { Poengregler } from '../../domain/regler/poengregler.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { fyll } from '../../i18n/fyll.ts';
import type { Fagbrikke, Tekster } from './typer.ts';

interface Props {
  soeker: Soeker;
  regler: Poengregler;
  fag: readonly Fagbrikke[];
  t: Tekster;
}

/** So many are told; the rest give less. */
const mest = 5;

/** What one better grade, or one subject more, would give. */
export function HvaOm({ soeker, regler, fag, t }: Props) {
  const alle = gevinster(
    soeker,
    regler,
    fag.map((f) => f.id),
  ).slice(0, mest);
  const navn = (id: string) => fag.find((f) => f.id === id)?.navn ?? id;
  if (alle.length === 0) return null;
  return (
    <section aria-labelledby="hvaom" class="hvaom">
      <h3 id="hvaom">{t.hvaOm}</h3>
      <ul>
        {alle.map((g) => {
          const poeng = `+${desimal(g.poeng)}`;
          const tekst =
            g.hva === 'karakter' ? fyll(t.hvaOmKarakter, { poeng }) : fyll(t.hvaOmFag, { fag: navn(g.fag), poeng });
          return <li key={tekst}>{tekst}</li>;
        })}
      </ul>
      <p class="dempet">
        {fyll(t.hvaOmAar, { aar: regler.aar })} {t.forbedre}
      </p>
    </section>
  );
}
