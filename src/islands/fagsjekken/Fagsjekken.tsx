import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Fagvalg, type Fagtilstand, oppslag } from '../../domain/deling/fagvalg.ts';
import { svarPaaMaal } from '../../domain/fagsjekk/maalsvar.ts';
import { pakkUt } from '../../domain/fagsjekk/pakke.ts';
import { sti, type Spraak } from '../../i18n/spraak.ts';
import { $fagvalg, foelgFagvalg, type Lenkefeil, settFagvalg } from '../../stores/fagvalg.ts';
import { useCelle } from './brukCelle.ts';
import { Fagvelger } from './Fagvelger.tsx';
import { Maalvelger } from './Maalvelger.tsx';
import { Svarkort } from './Svarkort.tsx';
import { hentTillegg } from './hent.ts';
import type Resten from './Resten.tsx';
import { type Grunnlag, sett, type Maalsok, type Tekster, type Tillegg } from './typer.ts';

interface Props {
  spraak: Spraak;
  /** See domain/fagsjekk/pakke.ts. */
  pakke: string;
  t: Tekster;
}

const mapper = {
  fag: '/fag',
  yrke: '/yrker',
  utdanning: '/utdanninger',
  krav: '/kravkoder',
  vei: '/veien-videre',
} as const;

/** «Jeg har … jeg vil … kan jeg?» */
export default function Fagsjekken({ spraak, pakke, t }: Props) {
  const data = useMemo(() => pakkUt(pakke), [pakke]);
  const valg = useCelle($fagvalg);
  const [feil, settFeil] = useState<Lenkefeil>({ skadet: false, ukjente: [] });
  const [klar, settKlar] = useState(false);
  const [resten, settResten] = useState<{ Del: typeof Resten; tillegg: Tillegg; sok: Maalsok } | 'feil'>();
  const hentet = resten === 'feil' ? undefined : resten;
  const g = useMemo((): Grunnlag => {
    const navn = new Map(data.fag.map((f) => [f.id, f.navn]));
    return {
      data,
      t,
      navn: (slag, id) => {
        const { yrker, utdanninger, krav } = hentet?.tillegg ?? {};
        return { yrke: yrker?.[id], utdanning: utdanninger?.[id], krav: krav?.[id]?.navn }[slag];
      },
      fagnavn: (id) => navn.get(id) ?? id,
      adresse: (slag, id) => sti(spraak, `${mapper[slag]}/${id}`),
    };
  }, [data, t, spraak, hentet]);

  useEffect(() => {
    const katalog = {
      fag: oppslag(data.fag.map(({ id }) => id)),
      maal: oppslag([
        ...data.utdanninger.map(({ id }) => `utdanning.${id}`),
        ...data.yrker.map(({ id }) => `yrke.${id}`),
        ...data.krav.map(({ id }) => `krav.${id}`),
      ]),
      krav: oppslag(data.krav.map(({ id }) => id)),
      steder: oppslag(data.steder.map(({ id }) => id)),
    };
    settKlar(true);
    // Open for whoever has no JavaScript; a reference for the others.
    document.querySelector('details.kravtabell')?.removeAttribute('open');
    return foelgFagvalg(katalog, settFeil);
  }, [data]);

  const hent = () =>
    Promise.all([import('./Resten.tsx'), hentTillegg(spraak)]).then(
      ([{ default: Del, lagSok }, tillegg]) => settResten({ Del, tillegg, sok: lagSok(data, tillegg) }),
      () => settResten('feil'),
    );
  // After the first paint: what stands below the answer may wait.
  useEffect(() => void hent(), [spraak]);

  const endre = (ny: Partial<Fagvalg>) => settFagvalg({ ...$fagvalg.get(), ...ny });
  /** Gives a subject a state, or takes it away when it has that state already. */
  const settFag = (id: string, tilstand: Fagtilstand) => {
    const { [id]: gammel, ...andre } = $fagvalg.get().fag;
    endre({ fag: gammel === tilstand ? andre : { ...andre, [id]: tilstand } });
  };
  const annet = valg.vil?.startsWith('annet.') ? hentet?.tillegg.andre[valg.vil.slice(6)] : undefined;
  const svar = useMemo(() => svarPaaMaal(valg, data), [valg, data]);

  return (
    <div class="fagsjekken" data-klar={klar ? '' : undefined}>
      {(feil.skadet || feil.ukjente.length > 0) && (
        <p class="boks" role="status">
          {feil.skadet ? t.skadet : sett(t.ukjente, { liste: feil.ukjente.join(', ') })}
        </p>
      )}
      <Svarkort valg={valg} svar={svar} annet={annet} g={g} />
      <div class="valgene">
        <Fagvelger valg={valg} settFag={settFag} endre={endre} g={g} r={hentet?.tillegg.tekster} />
        <Maalvelger
          valg={valg}
          navn={annet?.navn ?? (svar && g.navn(svar.slag, svar.id))}
          valgt={svar !== undefined || annet !== undefined}
          endre={endre}
          g={g}
          sok={hentet?.sok}
        />
      </div>
      {resten === 'feil' && (
        <p role="status">
          {t.feilHent}{' '}
          <button type="button" class="lenkeknapp" onClick={() => void hent()}>
            {t.proevIgjen}
          </button>
        </p>
      )}
      {hentet && <hentet.Del valg={valg} svar={svar} settFag={settFag} endre={endre} g={g} tillegg={hentet.tillegg} />}
    </div>
  );
}
