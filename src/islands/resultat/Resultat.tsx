import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { skrivFragment } from '../../domain/deling/kodek.ts';
import { beregnResultat, forklarYrke } from '../../domain/utdanningstesten/resultat.ts';
import { minsteAntallSvar } from '../../domain/utdanningstesten/vekter.ts';
import { $tilstand, foelg, type Funn, settPreferanser, slett } from '../../stores/svar.ts';
import { type Paastandstekst, sett, type Tekster } from '../utdanningstesten/typer.ts';
import { Deling } from './Deling.tsx';
import { Dobbeltfigur } from './Dobbeltfigur.tsx';
import { Oppslag } from './Oppslag.tsx';
import { Preferansevalg } from './Preferansevalg.tsx';
import { Treffkort } from './Treffkort.tsx';
import type { Yrkeskort } from './typer.ts';

interface Props {
  utgave: string;
  paastander: readonly Paastandstekst[];
  yrker: readonly Yrkeskort[];
  /** Address of the test, without fragment. */
  test: string;
  t: Tekster;
}

const baandene = ['passerGodt', 'verdtAaSePaa', 'kontrast'] as const;

/** The result: figure, three bands with reasons, and the contrasts that move them. */
export default function Resultat({ utgave: tegn, paastander, yrker, test, t }: Props) {
  const utgave = useMemo(() => ({ tegn, paastander: paastander.map((p) => p.id) }), [tegn, paastander]);
  const paastandPaaId = useMemo(() => new Map(paastander.map((p) => [p.id, p])), [paastander]);
  const yrkePaaId = useMemo(() => new Map(yrker.map((y) => [y.id, y])), [yrker]);
  const { svar, preferanser } = useStore($tilstand);
  const [funn, settFunn] = useState<Funn>();
  const [slettet, settSlettet] = useState(false);
  useEffect(() => foelg(utgave, 'resultat', settFunn), [utgave]);

  const resultat = useMemo(
    () => beregnResultat(svar, paastander, yrker, preferanser),
    [svar, preferanser, paastander, yrker],
  );
  if (!funn)
    return (
      <div class="resultat">
        <h1>{t.venterTittel}</h1>
        <p class="venter" role="status">
          {t.venter}
        </p>
      </div>
    );

  const { profil } = resultat;
  const fragment = skrivFragment({ svar, preferanser }, utgave);
  const antall = { n: profil.antallSvar, av: paastander.length, min: minsteAntallSvar };
  const melding = slettet
    ? t.slettet
    : { skadet: t.lenkeSkadet, 'ukjent-utgave': t.lenkeGammel, egne: '', delt: t.deltTekst, tom: '' }[funn];

  // Nobody goes on with somebody else's test.
  const egneSvar = funn !== 'delt' && profil.antallSvar > 0;
  if (!resultat.kanVises)
    return (
      <div class="resultat tomt">
        {melding && (
          <p class="boks" role="status">
            {melding}
          </p>
        )}
        <h1>{funn === 'delt' ? t.deltTittel : profil.antallSvar ? t.dinTittel : t.tomTittel}</h1>
        <p class="ingress">{profil.antallSvar ? sett(t.forFaa, antall) : t.tomTekst}</p>
        <p>
          <a class="knapp" href={egneSvar ? `${test}#${fragment}` : test}>
            {egneSvar ? t.fortsett : t.taTesten}
          </a>
        </p>
      </div>
    );

  const best = yrkePaaId.get(resultat.passerGodt[0]?.id ?? '');
  const oeverst = resultat.passerGodt.slice(0, 3).flatMap((treff) => yrkePaaId.get(treff.id) ?? []);
  const hjelp =
    resultat.hjelp && { flat: t.hjelpFlat, ekstrem: t.hjelpEkstrem, tilfeldig: t.hjelpTilfeldig }[resultat.hjelp];
  return (
    <div class="resultat">
      {melding && (
        <p class="boks" role="status">
          {melding}
        </p>
      )}
      <div class="hode">
        <Dobbeltfigur
          profil={profil}
          yrke={best}
          str={240}
          tekst={sett(t.figurTo, { navn: best?.navn.toLowerCase() ?? '' })}
        />
        <div>
          <h1>{funn === 'delt' ? t.deltTittel : t.dinTittel}</h1>
          <p>{sett(t.ikkeDom, { n: yrker.length })}</p>
          {resultat.forelopig && (
            <p class="boks">
              {sett(t.forelopig, antall)} {egneSvar && <a href={`${test}#${fragment}`}>{t.fortsett}</a>}
            </p>
          )}
          {hjelp && <p class="boks">{hjelp}</p>}
        </div>
      </div>
      <div class="spalter">
        <Preferansevalg
          svar={svar}
          preferanser={preferanser}
          paastander={paastander}
          oeverst={oeverst}
          t={t}
          endre={(ny) => settPreferanser(utgave, ny)}
        />
        {baandene.map((baand) => (
          <section key={baand} class={baand} aria-labelledby={baand}>
            <h2 id={baand}>{t[baand]}</h2>
            <p class="dempet">{t[`${baand}Tekst`]}</p>
            <ol class="rader" role="list">
              {resultat[baand].map((treff) => {
                const yrke = yrkePaaId.get(treff.id);
                return (
                  yrke && (
                    <Treffkort
                      key={treff.id}
                      treff={treff}
                      yrke={yrke}
                      profil={profil}
                      paastander={paastandPaaId}
                      t={t}
                    />
                  )
                );
              })}
            </ol>
          </section>
        ))}
      </div>
      <Oppslag
        rangert={resultat.rangert}
        forklar={(id) => forklarYrke(id, svar, paastander, yrker, preferanser)}
        profil={profil}
        yrker={yrker}
        paastander={paastandPaaId}
        t={t}
      />
      <Deling
        fragment={fragment}
        t={t}
        slett={() => {
          slett();
          settSlettet(true);
        }}
      />
    </div>
  );
}
