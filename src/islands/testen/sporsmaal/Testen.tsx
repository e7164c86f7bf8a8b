import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { beregnProfil } from '../../../domain/testen/motor/profil.ts';
import { minsteAntallSvar } from '../../../domain/testen/motor/vekter.ts';
import type { Fasett } from '../../../domain/testen/motor/maal.ts';
import type { Svar } from '../../../domain/testen/motor/typer.ts';
import {
  $tilstand,
  foelg,
  fragmentNaa,
  type Funn,
  harEgne,
  laaHerFra,
  settSvar,
  slett,
  taSomEgne,
  visEgne,
} from '../../../stores/testen.ts';
import { erKlassemodus, lagDelelenke, type Steg } from '../../../stores/testadresse.ts';
import type { Paastandstekst, Tekster } from '../../../content/testen/typer.ts';
import { Andres } from './Andres.tsx';
import { Ferdig } from './Ferdig.tsx';
import { useGang } from './gang.ts';
import { beholdResultatet } from './behold.ts';
import { pauseMellom, pauser } from './kapitler.ts';
import { useKlasse } from './klasse.ts';
import { Klassestart } from './Klassestart.tsx';
import { Paastandsskjerm } from './Paastandsskjerm.tsx';
import { Pause } from './Pause.tsx';
import { Slett } from './Slett.tsx';

interface Props {
  utgave: string;
  paastander: readonly Paastandstekst[];
  fasettnavn: Readonly<Record<Fasett, string>>;
  /** One word a corner of the figure. */
  hjornenavn: Readonly<Record<Fasett, string>>;
  /** Address of the result page, without fragment. */
  resultat: string;
  t: Tekster;
}

/** The test itself: one statement a screen, three chapters, and the result when the last answer is given. */
export default function Testen({ utgave: tegn, paastander, fasettnavn, hjornenavn, resultat, t }: Props) {
  const utgave = useMemo(() => ({ tegn, paastander: paastander.map((p) => p.id) }), [tegn, paastander]);
  const { svar } = useStore($tilstand);
  const [funn, settFunn] = useState<Funn>();
  const [lys, settLys] = useState<Fasett>();
  const klasse = useKlasse();
  const [andresMaskin, settAndresMaskin] = useState(false);
  const kort = useRef<HTMLDivElement>(null);
  const gang = useGang(utgave);
  const { nr, pause } = gang.steg;
  const antall = paastander.length;

  const besvart = (p: Paastandstekst) => $tilstand.get().svar[p.id] !== undefined;
  /** The first statement from here on without an answer: what is answered already is not asked again. */
  const ubesvartFra = (fra: number) => {
    const i = paastander.findIndex((p, j) => j >= fra && !besvart(p));
    return i < 0 ? antall : i;
  };
  /** Where one was: after the last answer. What was skipped before it waits till the end. */
  const derManVar = () => paastander.reduce((etter, p, i) => (besvart(p) ? i + 1 : etter), 0);
  const adresse = () => `${resultat}${klasse ? '?klasse' : ''}#${fragmentNaa(utgave)}`;
  const videreFra = (fra: number) => {
    const til = ubesvartFra(fra + 1);
    if (til === antall && paastander.every(besvart)) location.assign(adresse());
    else
      gang.fram(
        til,
        pauseMellom(fra, til, antall, (p) => paastander.slice(p).some(besvart)),
      );
  };
  const andres = funn === 'delt' || funn === 'spor';
  const velg = (verdi: Svar, klikk?: MouseEvent) => {
    if (klikk && !gang.kanVelge(klikk)) return;
    const { nr, pause } = gang.naa();
    const paastand = paastander[nr];
    if (!funn || !paastand || pause || andres || andresMaskin) return;
    settSvar(utgave, paastand.id, verdi);
    settFunn('egne');
    beholdResultatet();
    settLys(paastand.del === 'interesser' ? paastand.maaler : undefined);
    gang.snart(() => videreFra(nr));
  };

  useEffect(() => {
    settAndresMaskin(erKlassemodus() && laaHerFra());
    let forste = true;
    return foelg(utgave, (hentet, haddeSvar) => {
      // Back, on a shared machine, after the answers were deleted: nobody begins at the last statement.
      if (hentet === 'tom' && haddeSvar) gang.forfra();
      else if (forste && hentet !== 'delt' && hentet !== 'spor') gang.begynn(derManVar());
      forste = false;
      settFunn(hentet);
    });
  }, [utgave]);

  // A screen reader hears the new statement; the first one is left alone.
  const sett = useRef<{ steg: Steg; maskin: boolean } | undefined>(undefined);
  useEffect(() => {
    if (!funn) return;
    const foer = sett.current;
    if (foer && (foer.steg !== gang.steg || (foer.maskin && !andresMaskin)))
      kort.current?.querySelector<HTMLElement>('h1')?.focus();
    sett.current = { steg: gang.steg, maskin: andresMaskin };
  }, [gang.steg, funn, andresMaskin]);

  // A layout effect, so that the next key never meets the handler of the statement before.
  useLayoutEffect(() => {
    const tast = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.repeat) return;
      if (/^[1-5]$/.test(e.key)) {
        gang.straks();
        velg(Number(e.key) as Svar);
      } else if (e.key === 'Backspace') gang.tilbake();
    };
    addEventListener('keydown', tast);
    return () => removeEventListener('keydown', tast);
  });

  const profil = useMemo(() => beregnProfil(svar, paastander), [svar, paastander]);
  const begynnPaaNytt = () => {
    slett();
    settLys(undefined);
    gang.fram(0);
  };
  if (andres)
    return (
      <Andres
        spor={funn === 'spor'}
        antall={profil.antallSvar}
        harEgne={harEgne(utgave)}
        resultat={profil.antallSvar >= minsteAntallSvar ? lagDelelenke(resultat, fragmentNaa(utgave)) : undefined}
        t={t}
        egne={() => {
          visEgne(utgave);
          gang.begynn(derManVar());
          settFunn('egne');
        }}
        mine={() => {
          if (!taSomEgne(utgave)) return;
          gang.begynn(derManVar());
          settFunn('egne');
        }}
      />
    );
  if (andresMaskin && profil.antallSvar > 0)
    return (
      <Klassestart
        t={t}
        fortsett={() => settAndresMaskin(false)}
        nytt={() => {
          begynnPaaNytt();
          settAndresMaskin(false);
        }}
      />
    );

  const paastand = paastander[nr];
  const melding =
    funn && { skadet: t.lenkeSkadet, 'ukjent-utgave': t.lenkeGammel, smaa: t.lenkeSmaa, egne: '', tom: '' }[funn];
  return (
    <div ref={kort} class={paastand && !pause ? 'testen' : undefined}>
      {melding && (
        <p class="boks" role="status" key={melding}>
          {melding}
        </p>
      )}
      {pause ? (
        <Pause
          profil={profil}
          paastander={paastander}
          navn={hjornenavn}
          del={nr < (pauser(antall)[1] ?? antall) ? 1 : 2}
          resultat={adresse()}
          t={t}
          videre={gang.videre}
        />
      ) : !paastand ? (
        <Ferdig
          profil={profil}
          antall={antall}
          t={t}
          resultat={adresse()}
          tilbake={() => (paastander.every(besvart) ? gang.fram(0) : gang.tilbake())}
          tilForsteUbesvarte={() => gang.fram(ubesvartFra(0))}
        />
      ) : (
        <Paastandsskjerm
          paastand={paastand}
          nr={nr}
          antall={antall}
          profil={profil}
          valgt={svar[paastand.id]}
          lys={lys}
          lysnavn={lys ? fasettnavn[lys] : ''}
          laast={!funn}
          retning={gang.retning}
          resultat={adresse()}
          t={t}
          velg={velg}
          tilbake={gang.tilbake}
          hopp={() => gang.fram(ubesvartFra(nr + 1))}
        >
          {profil.antallSvar > 0 && (
            <div class="slettfelt">
              <Slett t={t} slett={begynnPaaNytt} />
            </div>
          )}
        </Paastandsskjerm>
      )}
    </div>
  );
}
