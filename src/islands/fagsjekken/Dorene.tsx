import { useState } from 'preact/hooks';
import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import { type Dor, type Dorer, erAapen, erVei } from '../../domain/fagsjekken/dorer.ts';
import { soekeaar, vitnemaalsaar } from '../../domain/fagsjekken/aar.ts';
import { svarPaaMaal } from '../../domain/fagsjekken/maalsvar.ts';
import { fagliste } from './setning.ts';
import { type Restgrunnlag, sett } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  dorer: Dorer;
  g: Restgrunnlag;
}

interface Rad {
  id: string;
  navn: string;
  dor: Dor | undefined;
}

/** What is open, by field: what one can become first, then what to study, then what lacks something. */
export function Dorene({ valg, dorer, g }: Props) {
  const { r, data } = g;
  return (
    <section class="dorene" aria-labelledby="dorene">
      <h2 id="dorene">{r.dorer}</h2>
      <p>{r.dorerTekst}</p>
      {data.felter.map((felt) => {
        const yrker = data.yrker
          .filter((y) => y.felt === felt)
          .map((y): Rad => ({ id: y.id, navn: g.navn('yrke', y.id) ?? y.id, dor: dorer.yrker.get(y.id) }));
        const studier = data.utdanninger
          .filter((u) => u.felt === felt && u.vei === 'studium')
          .map((u): Rad => ({ id: u.id, navn: g.navn('utdanning', u.id) ?? u.id, dor: dorer.utdanninger.get(u.id) }));
        return (
          <Felt
            key={felt}
            felt={felt}
            navn={g.tillegg.felter[felt] ?? felt}
            yrker={yrker}
            studier={studier}
            valg={valg}
            g={g}
          />
        );
      })}
    </section>
  );
}

interface Feltprops {
  felt: string;
  navn: string;
  yrker: Rad[];
  studier: Rad[];
  valg: Fagvalg;
  g: Restgrunnlag;
}

function Felt({ felt, navn, yrker, studier, valg, g }: Feltprops) {
  const { r } = g;
  const [aapen, settAapen] = useState(false);
  const aapne = yrker.filter(({ dor }) => erVei(dor));
  /** What the nearest way into a shut study lacks. */
  const missing = ({ id }: Rad) => {
    const svar = svarPaaMaal({ ...valg, sted: undefined, vil: `utdanning.${id}` }, g.data, {
      opptak: soekeaar(valg, g.neste),
      vitnemaal: vitnemaalsaar(valg, g.neste),
    });
    return fagliste(svar?.grupper[0]?.svar?.ta ?? [], g);
  };
  const list = (slag: 'yrke' | 'utdanning', tittel: string, rader: Rad[], merk: (rad: Rad) => string) =>
    rader.length > 0 && (
      <>
        <h3>{tittel}</h3>
        <ul class="navn">
          {rader.map((rad) => (
            <li key={rad.id + merk(rad)}>
              <a href={g.adresse(slag, rad.id)}>{rad.navn}</a>
              {merk(rad) && <small> {merk(rad)}</small>}
            </li>
          ))}
        </ul>
      </>
    );
  const some = (rad: Rad) => (rad.dor === 'noen' ? r.noenSteder : '');
  const none = () => '';
  const having = (rader: Rad[], dor: Dor) => rader.filter((r) => r.dor === dor);
  return (
    <details class="felt" onToggle={(e) => settAapen(e.currentTarget.open)}>
      <summary>
        <svg class="prikk" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <circle class={`f-${felt}`} cx="9" cy="9" r="8" />
        </svg>
        <b>{navn}</b>
        <span key={aapne.length}>{sett(r.feltTall, { n: aapne.length, av: yrker.length })}</span>
        <progress value={aapne.length} max={yrker.length} aria-hidden="true" />
      </summary>
      {aapen && (
        <div class="innhold">
          {list(
            'yrke',
            r.yrker,
            yrker.filter(({ dor }) => erAapen(dor)),
            none,
          )}
          {list('yrke', r.fagbrev, having(yrker, 'fagbrev'), none)}
          {list(
            'utdanning',
            r.aapneStudier,
            studier.filter(({ dor }) => erAapen(dor)),
            some,
          )}
          {list('utdanning', r.stengt, having(studier, 'stengt'), (rad) => {
            const fag = missing(rad);
            return fag && `(${sett(r.mangler, { fag })})`;
          })}
          {list('utdanning', r.ukjentKrav, having(studier, 'ukjent'), none)}
        </div>
      )}
    </details>
  );
}
