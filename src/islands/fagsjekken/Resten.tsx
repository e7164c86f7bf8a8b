import { useEffect, useMemo } from 'preact/hooks';
import { fagMed, type Fagtilstand, type Fagvalg, skrivFagvalg } from '../../domain/deling/fagvalg.ts';
import { ettFagTilDorer, finnDorer } from '../../domain/fagsjekken/dorer.ts';
import type { Aarssvar } from '../../domain/fagsjekken/aar.ts';
import type { Maalsvar } from '../../domain/fagsjekken/maalsvar.ts';
import type { Kravkort } from '../../domain/fagsjekken/typer.ts';
import { fagIn } from '../../domain/opptak/uttrykk.ts';
import { Ark } from './Ark.tsx';
import { Deling } from './Deling.tsx';
import { Dorene } from './Dorene.tsx';
import { EttFagTil } from './EttFagTil.tsx';
import { Grupper } from './Grupper.tsx';
import { finnPlan } from './Planen.tsx';
import { $husket } from '../../stores/fagsjekken.ts';
import { skrivDorer } from '../../stores/dorminne.ts';
import type { Grunnlag, Tillegg } from '../../content/fagsjekken/typer.ts';
import { useCelle } from './brukCelle.ts';

export { lagSok } from './lagSok.ts';
export { Lenkemelding } from './Lenkemelding.tsx';
export { Mattevarsler } from './Mattevarsler.tsx';

interface Props {
  valg: Fagvalg;
  svarene: readonly Aarssvar[];
  settFag: (id: string, tilstand: Fagtilstand) => void;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Grunnlag;
  tillegg: Tillegg;
}

/** The requirement that a plan is made for: the one asked for, or the most common that names subjects. */
function planFor(valg: Fagvalg, svar: Maalsvar | undefined): Kravkort | undefined {
  const krav = svar?.grupper.flatMap((gruppe) => gruppe.krav ?? []) ?? [];
  const valgt = krav.find(({ id }) => id === valg.plan);
  return valgt ?? krav.find((k) => fagIn(k.krav).length > 0) ?? krav[0];
}

/** Everything below the first answer; fetched when the page has shown that. */
export default function Resten({ valg, svarene, settFag, endre, g, tillegg }: Props) {
  const rg = { ...g, r: tillegg.tekster, tillegg };
  const { data } = g;
  const svar = svarene[0]?.svar;
  // Once a tap, for the screen and for the sheet of paper.
  const { dorer, ettTil } = useMemo(() => {
    const fag = fagMed(valg, 'har', 'tar');
    const studiekompetanse = valg.gens !== 'nei';
    return {
      dorer: finnDorer(fag, studiekompetanse, data),
      ettTil: ettFagTilDorer(fag, studiekompetanse, data),
    };
  }, [valg, data]);
  const husket = useCelle($husket);
  // What the pages of occupations may say of one's own subjects.
  useEffect(() => {
    if (husket) skrivDorer(dorer.yrker);
  }, [husket, dorer]);
  const krav = planFor(valg, svar);
  const plan = useMemo(() => krav && finnPlan(valg, krav, rg), [valg, krav, tillegg]);
  return (
    <div class="under">
      {svar && (
        <Grupper valg={valg} svar={svar} svarene={svarene} planlagt={krav?.id} plan={plan} endre={endre} g={rg} />
      )}
      <Dorene valg={valg} dorer={dorer} g={rg} />
      <EttFagTil valg={valg} rader={ettTil} dorer={dorer} settFag={settFag} g={rg} />
      <Deling valg={valg} r={rg.r} />
      <Ark
        key={skrivFagvalg(valg)}
        valg={valg}
        svarene={svarene}
        krav={krav}
        plan={plan}
        dorer={dorer}
        ettTil={ettTil}
        g={rg}
      />
    </div>
  );
}
