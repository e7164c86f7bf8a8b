import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { beregnProfil } from '../../domain/utdanningstesten/profil.ts';
import type { Svar } from '../../domain/utdanningstesten/typer.ts';
import { minsteAntallSvar } from '../../domain/utdanningstesten/vekter.ts';
import {
  $tilstand,
  erKlassemodus,
  foelg,
  fragmentNaa,
  type Funn,
  laaHerFra,
  settSvar,
  slett,
} from '../../stores/svar.ts';
import { Elevfigur } from './Elevfigur.tsx';
import { Ferdig } from './Ferdig.tsx';
import { useKlasse } from './klasse.ts';
import { Klassestart } from './Klassestart.tsx';
import { Skala } from './Skala.tsx';
import { Slett } from './Slett.tsx';
import { type Paastandstekst, sett, type Tekster } from './typer.ts';

interface Props {
  utgave: string;
  paastander: readonly Paastandstekst[];
  /** Address of the result page, without fragment. */
  resultat: string;
  t: Tekster;
}

/** The test itself: one statement a screen. */
export default function Testen({ utgave: tegn, paastander, resultat, t }: Props) {
  const utgave = useMemo(() => ({ tegn, paastander: paastander.map((p) => p.id) }), [tegn, paastander]);
  const { svar } = useStore($tilstand);
  const [funn, settFunn] = useState<Funn>();
  const [nr, settNr] = useState(0);
  const klasse = useKlasse();
  const [andres, settAndres] = useState(false);
  const kort = useRef<HTMLDivElement>(null);
  const flyttet = useRef(false);

  /** The first statement from here on without an answer: what is answered already is not asked again. */
  const ubesvartFra = (fra: number) => {
    const i = paastander.findIndex((p, j) => j >= fra && !$tilstand.get().svar[p.id]);
    return i < 0 ? paastander.length : i;
  };
  /** Where one was: after the last answer. What was skipped before it waits till the end. */
  const derManVar = () => paastander.reduce((etter, p, i) => ($tilstand.get().svar[p.id] ? i + 1 : etter), 0);
  const gaaTil = (i: number) => {
    flyttet.current = true;
    settNr(i);
  };
  const velg = (verdi: Svar) => {
    const paastand = paastander[nr];
    if (!funn || !paastand || andres) return;
    settSvar(utgave, paastand.id, verdi);
    settFunn('egne');
    gaaTil(ubesvartFra(nr + 1));
  };

  useEffect(() => {
    settAndres(erKlassemodus() && laaHerFra());
    return foelg(utgave, 'test', (hentet) => {
      settNr(derManVar());
      settFunn(hentet);
    });
  }, [utgave]);

  // A screen reader hears the new statement; the first one is left alone.
  useEffect(() => {
    if (flyttet.current) kort.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: false });
  }, [nr]);

  // A layout effect, so that the next key never meets the handler of the statement before.
  useLayoutEffect(() => {
    const tast = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.repeat) return;
      if (/^[1-5]$/.test(e.key)) velg(Number(e.key) as Svar);
      else if (e.key === 'Backspace' && nr > 0) gaaTil(nr - 1);
    };
    addEventListener('keydown', tast);
    return () => removeEventListener('keydown', tast);
  });

  const profil = useMemo(() => beregnProfil(svar, paastander), [svar, paastander]);
  const tilResultat = `${resultat}${klasse ? '?klasse' : ''}#${funn ? fragmentNaa(utgave) : ''}`;
  if (andres && profil.antallSvar > 0)
    return (
      <Klassestart
        t={t}
        fortsett={() => settAndres(false)}
        nytt={() => {
          slett();
          settNr(0);
          settAndres(false);
        }}
      />
    );

  const paastand = paastander[nr];
  if (!paastand)
    return (
      <div ref={kort}>
        <Ferdig
          profil={profil}
          antall={paastander.length}
          t={t}
          klasse={klasse}
          resultat={tilResultat}
          tilbake={() => gaaTil(paastander.length - 1)}
          tilForsteUbesvarte={() => gaaTil(ubesvartFra(0))}
        />
      </div>
    );

  const sporsmaal = {
    interesser: t.sporsmaalInteresser,
    'slik-er-jeg': t.sporsmaalTrekk,
    'slik-jobber-jeg': t.sporsmaalKontrast,
  };
  const overskrift = typeof paastand.tekst === 'string' ? paastand.tekst : sporsmaal[paastand.del];
  return (
    <div class="testen" ref={kort}>
      {(funn === 'skadet' || funn === 'ukjent-utgave') && (
        <p class="boks" role="status">
          {funn === 'skadet' ? t.lenkeSkadet : t.lenkeGammel}
        </p>
      )}
      <div class="status">
        <button type="button" class="lenkeknapp" disabled={nr === 0} onClick={() => gaaTil(nr - 1)}>
          <span aria-hidden="true">← </span>
          {t.tilbake}
        </button>
        <Elevfigur profil={profil} str={84} tekst={t.figurTekst} />
        <p class="teller">
          <progress value={nr + 1} max={paastander.length} aria-hidden="true" />
          {sett(t.fremdrift, { n: nr + 1, av: paastander.length })}
        </p>
      </div>
      {typeof paastand.tekst === 'string' && <p class="sporsmaal">{sporsmaal[paastand.del]}</p>}
      <h1 tabIndex={-1}>{overskrift}</h1>
      <Skala paastand={paastand} valgt={svar[paastand.id]} laast={!funn} t={t} velg={velg} />
      <p class="under">
        <button type="button" class="lenkeknapp" disabled={!funn} onClick={() => gaaTil(ubesvartFra(nr + 1))}>
          {t.hoppOver}
        </button>
        {profil.antallSvar >= minsteAntallSvar && <a href={tilResultat}>{t.seForelopig}</a>}
      </p>
      {profil.antallSvar === minsteAntallSvar && <p role="status">{t.forelopigKlart}</p>}
      {profil.antallSvar > 0 && (
        <Slett
          t={t}
          slett={() => {
            slett();
            gaaTil(0);
          }}
        />
      )}
      <p class="dempet tast">{t.tast}</p>
    </div>
  );
}
