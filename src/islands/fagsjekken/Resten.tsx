import type { Fagtilstand, Fagvalg } from '../../domain/deling/fagvalg.ts';
import type { Maalsvar } from '../../domain/fagsjekk/maalsvar.ts';
import { fagIn } from '../../domain/opptak/uttrykk.ts';
import { Ark } from './Ark.tsx';
import { Deling } from './Deling.tsx';
import { Dorene } from './Dorene.tsx';
import { EttFagTil } from './EttFagTil.tsx';
import { Grupper } from './Grupper.tsx';
import type { Grunnlag, Tillegg } from './typer.ts';

export { lagSok } from './lagSok.ts';

interface Props {
  valg: Fagvalg;
  svar: Maalsvar | undefined;
  settFag: (id: string, tilstand: Fagtilstand) => void;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Grunnlag;
  tillegg: Tillegg;
}

/** The requirement that a plan is made for: the one asked for, or the most common that names subjects. */
function planFor(valg: Fagvalg, svar: Maalsvar | undefined): string | undefined {
  const krav = svar?.grupper.flatMap((gruppe) => gruppe.krav ?? []) ?? [];
  const valgt = krav.find(({ id }) => id === valg.plan);
  return (valgt ?? krav.find((k) => fagIn(k.krav).length > 0) ?? krav[0])?.id;
}

/** Everything below the first answer; fetched when the page has shown that. */
export default function Resten({ valg, svar, settFag, endre, g, tillegg }: Props) {
  const rg = { ...g, r: tillegg.tekster, tillegg };
  const plan = planFor(valg, svar);
  return (
    <div class="under">
      {svar && <Grupper valg={valg} svar={svar} plan={plan} endre={endre} g={rg} />}
      <Dorene valg={valg} g={rg} />
      <EttFagTil valg={valg} settFag={settFag} g={rg} />
      <Deling valg={valg} r={rg.r} />
      <Ark valg={valg} svar={svar} plan={plan} g={rg} />
    </div>
  );
}
