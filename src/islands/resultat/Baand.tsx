import type { Profil } from '../../domain/utdanningstesten/profil.ts';
import type { Treff } from '../../domain/utdanningstesten/resultat.ts';
import type { Paastandstekst, Tekster } from '../utdanningstesten/typer.ts';
import { Treffkort } from './Treffkort.tsx';
import type { Yrkeskort } from './typer.ts';

interface Props {
  navn: 'passerGodt' | 'verdtAaSePaa' | 'kontrast';
  treff: readonly Treff[];
  yrker: ReadonlyMap<string, Yrkeskort>;
  profil: Profil;
  paastander: ReadonlyMap<string, Paastandstekst>;
  t: Tekster;
}

/** One band of the result. The first shows its reasons, the other two have them behind a tap. */
export function Baand({ navn, treff, yrker, profil, paastander, t }: Props) {
  if (treff.length === 0) return null;
  return (
    <section class={navn} aria-labelledby={navn}>
      <h2 id={navn}>{t[navn]}</h2>
      <p class="dempet">{t[`${navn}Tekst`]}</p>
      <ol class="rader" role="list">
        {treff.map((en) => {
          const yrke = yrker.get(en.id);
          return (
            yrke && (
              <Treffkort
                key={en.id}
                treff={en}
                yrke={yrke}
                profil={profil}
                paastander={paastander}
                t={t}
                foldet={navn !== 'passerGodt'}
              />
            )
          );
        })}
      </ol>
    </section>
  );
}
