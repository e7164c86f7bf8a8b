import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { skrivFragment } from '../../domain/deling/kodek.ts';
import { beregnResultat, forklarYrke } from '../../domain/utdanningstesten/resultat.ts';
import type { Fasett } from '../../domain/utdanningstesten/maal.ts';
import { avTiStaar, type Sikkerhetslinje } from '../../domain/utdanningstesten/sikkerhet.ts';
import { minsteAntallSvar } from '../../domain/utdanningstesten/vekter.ts';
import { $tilstand, foelg, type Funn, settPreferanser, slett } from '../../stores/svar.ts';
import { useKlasse } from '../utdanningstesten/klasse.ts';
import { type Paastandstekst, sett, type Tekster } from '../utdanningstesten/typer.ts';
import { Deling } from './Deling.tsx';
import { Baand } from './Baand.tsx';
import { Dobbeltfigur } from './Dobbeltfigur.tsx';
import { altVises, Filter, type Valgliste } from './Filter.tsx';
import { Oppslag } from './Oppslag.tsx';
import { Portrett } from './Portrett.tsx';
import { Preferansevalg } from './Preferansevalg.tsx';
import type { Yrkeskort } from './typer.ts';

interface Props {
  utgave: string;
  paastander: readonly Paastandstekst[];
  yrker: readonly Yrkeskort[];
  fasettnavn: Readonly<Record<Fasett, string>>;
  felt: Valgliste;
  nivaa: Valgliste;
  /** How sure a preliminary result is, from the simulation. */
  sikkerhet: readonly Sikkerhetslinje[];
  /** Addresses without fragment: the test, its help page, and two results side by side. */
  adresser: Readonly<Record<'test' | 'hjelp' | 'sammen', string>>;
  t: Tekster;
}

const baandene = ['passerGodt', 'verdtAaSePaa', 'kontrast'] as const;

/** The result: figure, three bands with reasons, and the contrasts that move them. */
export default function Resultat(props: Props) {
  const { utgave: tegn, paastander, yrker, fasettnavn, sikkerhet, adresser, t } = props;
  const { test } = adresser;
  const utgave = useMemo(() => ({ tegn, paastander: paastander.map((p) => p.id) }), [tegn, paastander]);
  const paastandPaaId = useMemo(() => new Map(paastander.map((p) => [p.id, p])), [paastander]);
  const yrkePaaId = useMemo(() => new Map(yrker.map((y) => [y.id, y])), [yrker]);
  const { svar, preferanser } = useStore($tilstand);
  const [funn, settFunn] = useState<Funn>();
  const [slettet, settSlettet] = useState(false);
  const [valg, settValg] = useState(altVises);
  const klasse = useKlasse();
  useEffect(() => foelg(utgave, 'resultat', settFunn), [utgave]);

  const valgte = useMemo(
    () =>
      new Set(
        yrker
          .filter((y) => (!valg.felt || y.felt === valg.felt) && (!valg.nivaa || y.nivaa.includes(valg.nivaa)))
          .map((y) => y.id),
      ),
    [valg, yrker],
  );
  const resultat = useMemo(
    () => beregnResultat(svar, paastander, yrker, preferanser, (id) => valgte.has(id)),
    [svar, preferanser, paastander, yrker, valgte],
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
  const testen = klasse ? `${test}?klasse` : test;
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
          <a class="knapp" href={egneSvar ? `${testen}#${fragment}` : test}>
            {egneSvar ? t.fortsett : t.taTesten}
          </a>
        </p>
      </div>
    );

  const best = yrkePaaId.get((resultat.passerGodt[0] ?? { id: resultat.rangert[0] ?? '' }).id);
  const oeverst = resultat.passerGodt.slice(0, 3).flatMap((treff) => yrkePaaId.get(treff.id) ?? []);
  const hjelp =
    resultat.hjelp && { flat: t.hjelpFlat, ekstrem: t.hjelpEkstrem, tilfeldig: t.hjelpTilfeldig }[resultat.hjelp];
  const avTi = avTiStaar(profil.antallSvar, sikkerhet);
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
          <Portrett profil={profil} paastander={paastander} fasettnavn={fasettnavn} t={t} />
          {best && <p class="mest">{sett(t.mestLik, { navn: best.navn.toLowerCase() })}</p>}
          {resultat.forelopig && (
            <p class="boks">
              {sett(t.forelopig, antall)}{' '}
              {avTi !== undefined && sett(avTi < 10 ? t.saaSikkert : t.nestenSikkert, { n: avTi })}{' '}
              {egneSvar && <a href={`${testen}#${fragment}`}>{t.fortsett}</a>}
            </p>
          )}
          {hjelp && (
            <p class="boks">
              {hjelp} <a href={`${adresser.hjelp}#${resultat.hjelp}`}>{t.hjelpMer}</a>
            </p>
          )}
          <p class="dempet">{sett(t.ikkeDom, { n: yrker.length })}</p>
          {klasse && <p class="boks ikke-trykk">{t.klasseResultat}</p>}
        </div>
      </div>
      <Filter valg={valg} felt={props.felt} nivaa={props.nivaa} antall={valgte.size} t={t} endre={settValg} />
      <div class="spalter">
        <Preferansevalg
          svar={svar}
          preferanser={preferanser}
          paastander={paastander}
          oeverst={oeverst}
          t={t}
          endre={(ny) => settPreferanser(utgave, ny)}
        />
        {baandene.map((navn) => (
          <Baand
            key={navn}
            navn={navn}
            treff={resultat[navn]}
            yrker={yrkePaaId}
            profil={profil}
            paastander={paastandPaaId}
            t={t}
          />
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
        sammen={`${adresser.sammen}#${funn === 'delt' ? '~' : ''}${fragment}`}
        t={t}
        slett={() => {
          slett();
          settSlettet(true);
        }}
      />
    </div>
  );
}
