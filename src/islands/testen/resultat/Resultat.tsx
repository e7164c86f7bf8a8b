import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { skrivFragment } from '../../../domain/deling/kodek.ts';
import { elevverdier } from '../../../domain/figur/elev.ts';
import { samleLike } from '../../../domain/testen/motor/likekort.ts';
import { lagPortrettdeler } from '../../../domain/testen/motor/portrettdeler.ts';
import { type Portrettord, tittellinje } from '../../../domain/testen/motor/portrettord.ts';
import { beregnResultat, forklarYrke } from '../../../domain/testen/motor/resultat.ts';
import type { Fasett } from '../../../domain/testen/motor/maal.ts';
import { avTiStaar, type Sikkerhetslinje } from '../../../domain/testen/motor/sikkerhet.ts';
import { minsteAntallSvar } from '../../../domain/testen/motor/vekter.ts';
import { $tilstand, foelg, type Funn, harEgne, settPreferanser, slett, taSomEgne } from '../../../stores/testen.ts';
import { useKlasse } from '../sporsmaal/klasse.ts';
import { type Paastandstekst, sett, type Tekster } from '../../../content/testen/typer.ts';
import { Andrestopp } from './Andrestopp.tsx';
import { Baand } from './Baand.tsx';
import { Bilde } from './Bilde.tsx';
import { Deling } from './Deling.tsx';
import { Erdu } from './Erdu.tsx';
import { altVises, Filter, type Valgliste } from './Filter.tsx';
import { Hode } from './Hode.tsx';
import { husk } from './husk.ts';
import { Liker } from './Liker.tsx';
import { Oppslag } from './Oppslag.tsx';
import { Uferdig } from './Uferdig.tsx';
import { Valgene } from './Valgene.tsx';
import type { Spraak } from '../../../i18n/spraak.ts';
import { medAdresser, type Yrkesdata } from '../../../content/testen/resultattyper.ts';

interface Props {
  utgave: string;
  paastander: readonly Paastandstekst[];
  yrker: readonly Yrkesdata[];
  /** Where occupations have their pages: `/nn/yrker/`. */
  yrkesmappe: string;
  fasettnavn: Readonly<Record<Fasett, string>>;
  /** One word a corner of the figure. */
  hjornenavn: Readonly<Record<Fasett, string>>;
  felt: Valgliste;
  nivaa: Valgliste;
  /** How sure a preliminary result is, from the simulation. */
  sikkerhet: readonly Sikkerhetslinje[];
  /** Addresses without fragment: the test, its start page, its help page, and two results side by side. */
  adresser: Readonly<Record<'test' | 'start' | 'hjelp' | 'sammen', string>>;
  spraak: Spraak;
  t: Tekster;
}

const hentOrd: Readonly<Record<Spraak, () => Promise<{ portrett: Portrettord }>>> = {
  nb: () => import('../../../i18n/nb/portrett.ts'),
  nn: () => import('../../../i18n/nn/portrett.ts'),
};

const baandene = ['passerGodt', 'verdtAaSePaa', 'kontrast'] as const;

/** The result: figure, title and three matches; a portrait in three parts; three bands; then everything else. */
export default function Resultat(props: Props) {
  const { utgave: tegn, paastander, yrkesmappe, fasettnavn, hjornenavn, sikkerhet, adresser, spraak, t } = props;
  const utgave = useMemo(() => ({ tegn, paastander: paastander.map((p) => p.id) }), [tegn, paastander]);
  const paastandPaaId = useMemo(() => new Map(paastander.map((p) => [p.id, p])), [paastander]);
  const yrker = useMemo(() => medAdresser(props.yrker, yrkesmappe), [props.yrker, yrkesmappe]);
  const yrkePaaId = useMemo(() => new Map(yrker.map((y) => [y.id, y])), [yrker]);
  const { svar, preferanser } = useStore($tilstand);
  const [funn, settFunn] = useState<Funn>();
  const [slettet, settSlettet] = useState(false);
  const [valg, settValg] = useState(altVises);
  const klasse = useKlasse();
  const [ord, settOrd] = useState<Portrettord>();
  const [ordFeil, settOrdFeil] = useState(false);
  useEffect(() => foelg(utgave, (hentet) => settFunn(hentet)), [utgave]);
  // The button that was pressed goes away: the focus moves to the heading of what came instead.
  const [byttet, settByttet] = useState(0);
  useEffect(() => {
    if (byttet) document.querySelector<HTMLElement>('.resultat h1')?.focus();
  }, [byttet]);
  // The portrait's words are the longest text of the page, and come beside it so that the page itself stays light.
  useEffect(() => {
    hentOrd[spraak]().then(
      ({ portrett }) => settOrd(portrett),
      () => settOrdFeil(true),
    );
  }, [spraak]);

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
  const andres = funn === 'delt' || funn === 'spor';
  const ferdig = funn !== undefined && !andres && resultat.kanVises;
  useEffect(
    () => (ferdig ? husk(svar, preferanser, paastander, yrker) : undefined),
    [ferdig, svar, preferanser, paastander, yrker],
  );
  const deler = useMemo(() => lagPortrettdeler(resultat.profil, svar, paastander), [resultat.profil, svar, paastander]);
  const tittel = ord ? tittellinje(deler, ord) : '';
  // The filter does not change what fits best.
  const beste = useMemo(() => {
    const { passerGodt } = beregnResultat(svar, paastander, yrker, preferanser);
    const forste = samleLike(passerGodt).flatMap(([treff]) => treff ?? []);
    return [...new Set([...forste, ...passerGodt])].slice(0, 3).flatMap(({ id }) => yrkePaaId.get(id) ?? []);
  }, [svar, paastander, yrker, preferanser, yrkePaaId]);
  const kort = useMemo(
    () => ({
      verdier: elevverdier(resultat.profil),
      navn: hjornenavn,
      tittel,
      yrker: beste.map((y) => y.navn),
      fot: sett(t.bildeFot, { adresse: 'stemutdanning.no/utdanningstesten' }),
    }),
    [resultat.profil, hjornenavn, tittel, beste, t],
  );
  if (!funn || (!ord && resultat.kanVises))
    return (
      <div class="resultat">
        <h1>{t.venterTittel}</h1>
        <p class="venter" role="status" key={String(ordFeil)}>
          {ordFeil ? (
            <button type="button" class="lenkeknapp" onClick={() => location.reload()}>
              {t.oyIgjen}
            </button>
          ) : (
            t.venter
          )}
        </p>
      </div>
    );

  const { profil } = resultat;
  const testen = klasse ? `${adresser.test}?klasse` : adresser.test;
  const fragment = skrivFragment({ svar, preferanser }, utgave);
  const antall = { n: profil.antallSvar, av: paastander.length, min: minsteAntallSvar };
  const melding = slettet
    ? t.slettet
    : {
        skadet: t.lenkeSkadet,
        smaa: t.lenkeSmaa,
        'ukjent-utgave': t.lenkeGammel,
        egne: '',
        tom: '',
        delt: '',
        spor: '',
      }[funn];
  const boks = melding && (
    <p class="boks" role="status" key={melding}>
      {melding}
    </p>
  );
  const topp = andres && (
    <Andrestopp
      spor={funn === 'spor'}
      test={adresser.start}
      sammen={harEgne(utgave) ? `${adresser.sammen}#~${fragment}` : undefined}
      t={t}
      mine={() => {
        if (!taSomEgne(utgave)) return;
        settFunn('egne');
        settByttet((n) => n + 1);
      }}
    />
  );
  // Nobody goes on with somebody else's test.
  const egneSvar = !andres && profil.antallSvar > 0;
  if (!resultat.kanVises || !ord)
    return (
      <Uferdig
        over={topp || boks}
        tittel={andres ? t.deltTittel : profil.antallSvar ? t.dinTittel : t.tomTittel}
        tekst={profil.antallSvar && !andres ? sett(t.forFaa, antall) : t.tomTekst}
        lenke={andres ? undefined : egneSvar ? [`${testen}#${fragment}`, t.fortsett] : [adresser.test, t.taTesten]}
      />
    );

  const hjelp =
    resultat.hjelp && { flat: t.hjelpFlat, ekstrem: t.hjelpEkstrem, tilfeldig: t.hjelpTilfeldig }[resultat.hjelp];
  const avTi = avTiStaar(profil.antallSvar, sikkerhet);
  return (
    <div class="resultat">
      {topp}
      {boks}
      <Hode
        profil={profil}
        tittel={tittel}
        over={andres ? t.deltTittel : t.dinTittel}
        beste={beste}
        navn={hjornenavn}
        t={t}
      />
      <div class="merknader">
        {resultat.forelopig && (
          <p class="boks">
            {sett(t.forelopig, antall)}{' '}
            {avTi !== undefined && sett(avTi < 10 ? t.saaSikkert : t.nestenSikkert, { n: avTi })}{' '}
            {egneSvar && <a href={`${testen}#${fragment}`}>{t.fortsett}</a>}
          </p>
        )}
        {hjelp &&
          (andres ? (
            <p class="boks">{t.hjelpAndres}</p>
          ) : (
            <p class="boks">
              {hjelp} <a href={`${adresser.hjelp}#${resultat.hjelp}`}>{t.hjelpMer}</a>
            </p>
          ))}
        {klasse && <p class="boks ikke-trykk">{t.klasseResultat}</p>}
        <p class="dempet">{sett(t.ikkeDom, { n: yrker.length })}</p>
      </div>
      <div class="portrettdeler">
        <Liker liker={deler.liker} fasettnavn={fasettnavn} paastander={paastandPaaId} ord={ord} t={t} andres={andres} />
        <Erdu erDu={deler.erDu} paastander={paastandPaaId} ord={ord} t={t} andres={andres} />
        <Valgene
          deler={deler}
          preferanser={preferanser}
          paastander={paastander}
          oeverst={beste}
          ord={ord}
          t={t}
          andres={andres}
          endre={(ny) => settPreferanser(utgave, ny)}
        />
      </div>
      <Filter valg={valg} felt={props.felt} nivaa={props.nivaa} antall={valgte.size} t={t} endre={settValg} />
      <div class="baandene">
        {baandene.map((navn) => (
          <Baand
            key={navn}
            navn={navn}
            treff={resultat[navn]}
            yrker={yrkePaaId}
            profil={profil}
            paastander={paastandPaaId}
            t={t}
            andres={andres}
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
        andres={andres}
      />
      <Bilde innhold={kort} test={`${location.origin}${adresser.start}`} t={t} />
      <Deling
        fragment={fragment}
        sammen={`${adresser.sammen}#${andres ? '~' : ''}${fragment}`}
        t={t}
        slett={
          andres
            ? undefined
            : () => {
                slett();
                settSlettet(true);
                settByttet((n) => n + 1);
              }
        }
      />
    </div>
  );
}
