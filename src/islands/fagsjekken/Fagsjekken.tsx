import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Fagvalg, type Fagtilstand, oppslag } from '../../domain/deling/fagvalg.ts';
import { beroerNyMatte, svarForAarene } from '../../domain/fagsjekken/aar.ts';
import { pakkUt } from '../../domain/fagsjekken/pakke.ts';
import { opptaksaarFor } from '../../domain/regler/periode.ts';
import { sti, type Spraak } from '../../i18n/spraak.ts';
import { $fagvalg, foelgFagvalg, type Lenkefeil, settFagvalg, visHuskede } from '../../stores/fagsjekken.ts';
import { useCelle } from './brukCelle.ts';
import { beholdFokus } from './fokus.ts';
import { Fagvelger } from './Fagvelger.tsx';
import { Maalvelger } from './Maalvelger.tsx';
import { Svarkort } from './Svarkort.tsx';
import { hentTillegg } from './hent.ts';
import { lesPakke } from './pakken.ts';
import type * as Resten from './Resten.tsx';
import type { Grunnlag, Maalsok, Tekster, Tillegg } from '../../content/fagsjekken/typer.ts';

interface Props {
  spraak: Spraak;
  t: Tekster;
  /** The next admission on the day of the build; the visitor's own day decides when it is there. */
  opptak: number;
}

const mapper = {
  fag: '/fag',
  yrke: '/yrker',
  utdanning: '/utdanninger',
  krav: '/kravkoder',
  vei: '/veien-videre',
} as const;

/** «Jeg har … jeg vil … kan jeg?» */
export default function Fagsjekken({ spraak, t, opptak }: Props) {
  const data = useMemo(() => pakkUt(lesPakke(spraak)), [spraak]);
  const valg = useCelle($fagvalg);
  const [feil, settFeil] = useState<Lenkefeil>({ skadet: false, ukjente: [], fremmed: false });
  const [neste, settNeste] = useState(opptak);
  const rot = useRef<HTMLDivElement>(null);
  const [klar, settKlar] = useState(false);
  const [resten, settResten] = useState<{ modul: typeof Resten; tillegg: Tillegg; sok: Maalsok } | 'feil'>();
  const hentet = resten === 'feil' ? undefined : resten;
  const g = useMemo((): Grunnlag => {
    const navn = new Map(data.fag.map((f) => [f.id, f.navn]));
    return {
      data,
      t,
      neste,
      navn: (slag, id) => {
        const { yrker, utdanninger, krav, andre } = hentet?.tillegg ?? {};
        return { yrke: yrker?.[id], utdanning: utdanninger?.[id], krav: krav?.[id]?.navn, annet: andre?.[id]?.navn }[
          slag
        ];
      },
      fagnavn: (id) => navn.get(id) ?? id,
      adresse: (slag, id) => sti(spraak, `${mapper[slag]}/${id}`),
    };
  }, [data, t, neste, spraak, hentet]);

  const katalog = useMemo(
    () => ({
      fag: oppslag(
        data.fag.map(({ id }) => id),
        data.andreNavn,
      ),
      maal: oppslag(
        [
          ...data.utdanninger.map(({ id }) => `utdanning.${id}`),
          ...data.yrker.map(({ id }) => `yrke.${id}`),
          ...data.krav.map(({ id }) => `krav.${id}`),
          ...data.andre.map(({ id }) => `annet.${id}`),
        ],
        data.andreNavn,
      ),
      krav: oppslag(data.krav.map(({ id }) => id)),
      steder: oppslag(data.steder.map(({ id }) => id)),
    }),
    [data],
  );

  // A layout effect: a tap in the moment the code comes must not be lost to the link that is read after it.
  useLayoutEffect(() => {
    settKlar(true);
    // Norway's own day matters to no admission year, and its code is another request on the pages that share it.
    settNeste(opptaksaarFor(document.documentElement.dataset.dag ?? new Date().toISOString().slice(0, 10)));
    // Open for whoever has no JavaScript; a reference for the others.
    document.querySelector('details.kravtabell')?.removeAttribute('open');
    const slutt = rot.current ? beholdFokus(rot.current) : undefined;
    const stans = foelgFagvalg(katalog, settFeil);
    return () => {
      stans();
      slutt?.();
    };
  }, [katalog]);

  const hent = () =>
    Promise.all([import('./Resten.tsx'), hentTillegg(spraak)]).then(
      ([modul, tillegg]) => settResten({ modul, tillegg, sok: modul.lagSok(data, tillegg) }),
      () => settResten('feil'),
    );
  // After the first paint: what stands below the answer may wait.
  useEffect(() => void hent(), [spraak]);

  const visMine = () => {
    settFeil({ ...feil, fremmed: false });
    visHuskede(katalog);
  };
  const endre = (ny: Partial<Fagvalg>) => settFagvalg({ ...$fagvalg.get(), ...ny });
  /** Gives a subject a state, or takes it away when it has that state already. */
  const settFag = (id: string, tilstand: Fagtilstand) => {
    const { [id]: gammel, ...andre } = $fagvalg.get().fag;
    endre({ fag: gammel === tilstand ? andre : { ...andre, [id]: tilstand } });
  };
  const svarene = useMemo(() => svarForAarene(valg, data, neste), [valg, data, neste]);
  const svar = svarene[0]?.svar;
  const annet = svar?.slag === 'annet' ? hentet?.tillegg.andre[svar.id] : undefined;

  return (
    <div class="fagsjekken" ref={rot} data-klar={klar ? '' : undefined}>
      {hentet && <hentet.modul.Lenkemelding feil={feil} r={hentet.tillegg.tekster} visMine={visMine} />}
      <Svarkort valg={valg} svarene={svarene} annet={annet} g={g} />
      <div class="valgene">
        <Maalvelger
          valg={valg}
          navn={svar && g.navn(svar.slag, svar.id)}
          valgt={svar !== undefined}
          endre={endre}
          g={g}
          sok={hentet?.sok}
        />
        <Fagvelger
          valg={valg}
          settFag={settFag}
          endre={endre}
          g={g}
          r={hentet?.tillegg.tekster}
          neste={neste}
          varsler={
            hentet && (
              <hentet.modul.Mattevarsler
                valg={valg}
                nyMatte={beroerNyMatte(valg, svar, data)}
                g={g}
                r={hentet.tillegg.tekster}
              />
            )
          }
        />
      </div>
      {resten === 'feil' && (
        <p role="status">
          {t.feilHent}{' '}
          <button type="button" class="lenkeknapp" onClick={() => void hent()}>
            {t.provIgjen}
          </button>
        </p>
      )}
      {hentet && (
        <hentet.modul.default
          valg={valg}
          svarene={svarene}
          settFag={settFag}
          endre={endre}
          g={g}
          tillegg={hentet.tillegg}
        />
      )}
    </div>
  );
}
