import { useState } from 'preact/hooks';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import type { Grunner } from '../../../domain/testen/motor/grunner.ts';
import { type Paastandstekst, sett, type Tekster } from '../../../content/testen/typer.ts';
import { Treffkort } from './Treffkort.tsx';
import type { Yrkeskort } from '../../../content/testen/resultattyper.ts';

interface Props {
  /** Ids, the best fit first. */
  rangert: readonly string[];
  forklar: (id: string) => Grunner | undefined;
  profil: Profil;
  yrker: readonly Yrkeskort[];
  paastander: ReadonlyMap<string, Paastandstekst>;
  t: Tekster;
  /** Somebody else's result. */
  andres: boolean;
}

/** «Hvorfor ikke …?»: the place and the reasons of any occupation that one looks up. */
export function Oppslag({ rangert, forklar, profil, yrker, paastander, t, andres }: Props) {
  const [id, settId] = useState('');
  const yrke = yrker.find((y) => y.id === id);
  const grunner = forklar(id);
  const plass = { n: rangert.indexOf(id) + 1, av: yrker.length };
  return (
    <section class="oppslag ikke-trykk" aria-labelledby="oppslag">
      <h2 id="oppslag">{t.oppslagTittel}</h2>
      <p>{t.oppslagTekst}</p>
      <label>
        {t.oppslagVelg}
        <select value={id} onChange={(e) => settId(e.currentTarget.value)}>
          <option value="">–</option>
          {[...yrker]
            .sort((a, b) => a.navn.localeCompare(b.navn, 'nb'))
            .map((y) => (
              <option key={y.id} value={y.id}>
                {y.navn}
              </option>
            ))}
        </select>
      </label>
      <div role="status">
        {yrke && grunner && (
          <>
            <p key={id}>{sett(andres ? t.oppslagPlassAndres : t.oppslagPlass, plass)}</p>
            <ul class="rader" role="list">
              <Treffkort
                key={id}
                treff={{ id, uavgjort: false, ...grunner }}
                yrke={yrke}
                profil={profil}
                paastander={paastander}
                t={t}
                andres={andres}
              />
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
