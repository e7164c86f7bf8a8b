import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Fasett } from '../../../domain/testen/motor/maal.ts';
import { lagPortrettdeler } from '../../../domain/testen/motor/portrettdeler.ts';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import { beregnResultat } from '../../../domain/testen/motor/resultat.ts';
import { settSammen } from '../../../domain/testen/motor/sammen.ts';
import { fraLenke, type Halvdel, lesPar, skrivPar } from '../../../stores/sammen.ts';
import type { Paastandstekst, Tekster } from '../../../content/testen/typer.ts';
import { medAdresser, type Yrkesdata } from '../../../content/testen/resultattyper.ts';
import { Lenkefelt } from './Lenkefelt.tsx';
import { Likt } from './Likt.tsx';
import { Parfigur } from './Parfigur.tsx';
import { Sammenportrett, type Trekkord } from './Sammenportrett.tsx';

interface Props {
  utgave: string;
  paastander: readonly Paastandstekst[];
  yrker: readonly Yrkesdata[];
  /** Where occupations have their pages: `/nn/yrker/`. */
  yrkesmappe: string;
  fasettnavn: Readonly<Record<Fasett, string>>;
  /** Name and ends of each trait. */
  trekkord: Trekkord;
  /** Address of the test. */
  test: string;
  t: Tekster;
}

/** Two results side by side, by two share links: what both like, where they part, and what to talk about. */
export default function Sammen({
  utgave: tegn,
  paastander,
  yrker: data,
  yrkesmappe,
  fasettnavn,
  trekkord,
  test,
  t,
}: Props) {
  const yrker = useMemo(() => medAdresser(data, yrkesmappe), [data, yrkesmappe]);
  const utgave = useMemo(() => ({ tegn, paastander: paastander.map((p) => p.id) }), [tegn, paastander]);
  const [par, settPar] = useState<readonly [Halvdel, Halvdel]>([{}, {}]);
  const felter = useRef<HTMLDivElement>(null);
  // A layout effect: what is pasted in the moment the code comes must not write over a link that is not read yet.
  useLayoutEffect(() => {
    const les = () => settPar(lesPar(utgave));
    const [forste, andre] = lesPar(utgave);
    // A link that was pasted before this code came still stands in its field.
    const limt = (nr: number) => felter.current?.querySelectorAll('input')[nr]?.value;
    const [tekstA, tekstB] = [limt(0), limt(1)];
    const begge = [tekstA ? fraLenke(tekstA, utgave) : forste, tekstB ? fraLenke(tekstB, utgave) : andre] as const;
    settPar(begge);
    if (tekstA || tekstB) skrivPar(begge, utgave);
    addEventListener('hashchange', les);
    return () => removeEventListener('hashchange', les);
  }, [utgave]);

  const endre = (nr: 0 | 1, tekst: string) => {
    const ny = fraLenke(tekst, utgave);
    const begge = nr === 0 ? ([ny, par[1]] as const) : ([par[0], ny] as const);
    settPar(begge);
    skrivPar(begge, utgave);
  };
  const deler = (nr: 0 | 1, profil: Profil) => lagPortrettdeler(profil, par[nr].tilstand?.svar ?? {}, paastander);
  const [a, b] = par.map(({ tilstand }) => {
    const resultat = tilstand && beregnResultat(tilstand.svar, paastander, yrker, tilstand.preferanser);
    return resultat?.kanVises ? resultat : undefined;
  });
  const forFaa = par.map(({ tilstand }, i) => tilstand !== undefined && [a, b][i] === undefined);

  return (
    <div class="sammen">
      <div class="lenkefelter ikke-trykk" ref={felter}>
        <Lenkefelt nr={0} halvdel={par[0]} forFaa={forFaa[0] ?? false} t={t} endre={(tekst) => endre(0, tekst)} />
        <Lenkefelt nr={1} halvdel={par[1]} forFaa={forFaa[1] ?? false} t={t} endre={(tekst) => endre(1, tekst)} />
      </div>
      {a && b ? (
        <>
          <Parfigur a={a.profil} b={b.profil} t={t} />
          <Likt sammen={settSammen(a, b)} a={a} b={b} yrker={yrker} fasettnavn={fasettnavn} t={t}>
            <Sammenportrett
              a={deler(0, a.profil)}
              b={deler(1, b.profil)}
              trekkord={trekkord}
              paastander={paastander}
              t={t}
            />
          </Likt>
        </>
      ) : (
        <p class="boks">
          {a || b ? t.parMangler : t.parTomt} <a href={test}>{t.taTesten}</a>
        </p>
      )}
    </div>
  );
}
