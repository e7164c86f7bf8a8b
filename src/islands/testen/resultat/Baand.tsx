import { samleLike } from '../../../domain/testen/motor/likekort.ts';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import type { Treff } from '../../../domain/testen/motor/resultat.ts';
import type { Paastandstekst, Tekster } from '../../../content/testen/typer.ts';
import { Treffkort } from './Treffkort.tsx';
import type { Yrkeskort } from '../../../content/testen/resultattyper.ts';

interface Props {
  navn: 'passerGodt' | 'verdtAaSePaa' | 'kontrast';
  treff: readonly Treff[];
  yrker: ReadonlyMap<string, Yrkeskort>;
  profil: Profil;
  paastander: ReadonlyMap<string, Paastandstekst>;
  t: Tekster;
  /** Somebody else's result. */
  andres: boolean;
}

/** One band of the result. The first shows its reasons, the other two have them behind a tap. */
export function Baand({ navn, treff, yrker, profil, paastander, t, andres }: Props) {
  if (treff.length === 0) return null;
  const om = (andres && t[`${navn}Andres`]) || t[`${navn}Tekst`];
  return (
    <section class={navn} aria-labelledby={navn}>
      <h2 id={navn}>{t[navn]}</h2>
      <p class="dempet">
        {om} {treff.some((en) => en.uavgjort) && t.likt}
      </p>
      <ol class="rader" role="list">
        {samleLike(treff).map(([forste, ...resten]) => {
          const yrke = forste && yrker.get(forste.id);
          return (
            yrke && (
              <Treffkort
                key={`${forste.id} ${resten.length}`}
                treff={forste}
                yrke={yrke}
                like={resten.flatMap((en) => yrker.get(en.id) ?? [])}
                profil={profil}
                paastander={paastander}
                t={t}
                andres={andres}
                foldet={navn !== 'passerGodt'}
              />
            )
          );
        })}
      </ol>
    </section>
  );
}
