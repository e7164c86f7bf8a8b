import { useLayoutEffect, useState } from 'preact/hooks';
import { aaraAaVise, aarForAar, soekerFra } from '../../domain/kommerinn/regn.ts';
import { type Innvalg, lesInnvalg, skrivInnvalg, tomtInnvalg } from '../../domain/kommerinn/valg.ts';
import { desimal } from '../../domain/tall/desimal.ts';
import { delelenke, skrivFragment } from '../../stores/adresse.ts';
import { useApparat } from '../../stores/apparat.ts';
import { HvaOm } from './HvaOm.tsx';
import { Karakterer } from './Karakterer.tsx';
import { Annet, Fagene, Tidspunkt } from './Opplysninger.tsx';
import { Poengkort } from './Poengkort.tsx';
import { Studiene } from './Studiene.tsx';
import type { Innprops } from './typer.ts';

/** «Kommer jeg inn?»: grades and subjects become points of each admission, and points are held against limits. */
export default function Kommerinn({ spraak, t, fag, regler, dengang }: Innprops) {
  const [valg, settValg] = useState<Innvalg>(tomtInnvalg);
  // The fields begin anew when the address, and not a tap, has changed the choice.
  const [lest, settLest] = useState(0);
  const [kan, kanIkkeKopiere] = useApparat();
  const [melding, settMelding] = useState('');
  // A layout effect: a tap in the moment the code comes must not write over a link that is not read yet.
  useLayoutEffect(() => {
    const les = () => {
      // An anchor on the page is no choice.
      if (document.getElementById(location.hash.slice(1))) return;
      settValg(
        lesInnvalg(
          location.hash,
          fag.map((f) => f.id),
        ),
      );
      settLest((n) => n + 1);
    };
    les();
    addEventListener('hashchange', les);
    return () => removeEventListener('hashchange', les);
  }, [fag]);
  const endre = (ny: Partial<Innvalg>) => {
    const neste = { ...valg, ...ny };
    settValg(neste);
    settMelding('');
    skrivFragment(skrivInnvalg(neste));
  };
  const del = { valg, endre, t };
  const soeker = soekerFra(valg);
  const [neste] = regler;
  const vist = aaraAaVise(regler, valg.aar);
  return (
    <div class="kommerinn" key={lest} data-klar={lest > 0 ? '' : undefined}>
      {soeker && (
        <p class="mini ikke-trykk" aria-hidden="true">
          {aarForAar(soeker, vist).map(({ regler: { aar }, sum }) => {
            const poeng = typeof sum.foerstegang === 'number' ? sum.foerstegang : sum.ordinaer;
            return (
              <span key={`${aar}-${poeng}`}>
                {aar} <b>{poeng === undefined ? '–' : desimal(poeng)}</b>
              </span>
            );
          })}
        </p>
      )}
      <div class="inndata ikke-trykk">
        <Tidspunkt {...del} regler={regler} />
        <Karakterer {...del} />
        <Fagene {...del} fag={fag} />
        <Annet {...del} />
      </div>
      <div class="svar">
        <section aria-labelledby="poengene" aria-live="polite">
          <h2 id="poengene">{t.poengene}</h2>
          {soeker ? (
            <div class="aarene">
              {aarForAar(soeker, vist).map(({ regler: r, sum }) => (
                <Poengkort
                  key={r.aar}
                  soeker={soeker}
                  regler={r}
                  sum={sum}
                  seinere={valg.aar === undefined && r === vist.at(-1)}
                  fag={fag}
                  t={t}
                />
              ))}
            </div>
          ) : (
            <p class="tomt">{t.tom}</p>
          )}
        </section>
        {soeker && vist[0] && <HvaOm soeker={soeker} regler={vist[0]} fag={fag} t={t} />}
        {soeker && <p class="dempet">{t.anslag}</p>}
      </div>
      <Studiene
        {...del}
        soeker={soeker}
        soekeaar={valg.aar ?? neste?.aar ?? dengang.aar}
        dengang={dengang}
        spraak={spraak}
      />
      <p class="knapper ikke-trykk">
        {kan.skriveUt && (
          <button type="button" class="knapp stille" onClick={() => window.print()}>
            {t.skrivUt}
          </button>
        )}
        {kan.kopiere && (
          <button
            type="button"
            class="knapp stille"
            onClick={() =>
              void navigator.clipboard
                .writeText(delelenke(skrivInnvalg(valg)))
                .then(() => settMelding(t.kopiert), kanIkkeKopiere)
            }
          >
            {t.kopier}
          </button>
        )}
        <button
          type="button"
          class="knapp stille"
          onClick={() => {
            endre(tomtInnvalg);
            settLest((n) => n + 1);
          }}
        >
          {t.toem}
        </button>
      </p>
      <p role="status" class="ikke-trykk">
        <span key={melding}>{melding}</span>
      </p>
      <p class="dempet ikke-trykk">{t.lenke}</p>
    </div>
  );
}
