import type { Fagtilstand, Fagvalg } from '../../domain/deling/fagvalg.ts';
import type { Maalsvar } from '../../domain/fagsjekk/maalsvar.ts';
import { Deling } from './Deling.tsx';
import { Dorene } from './Dorene.tsx';
import { EttFagTil } from './EttFagTil.tsx';
import { Grupper } from './Grupper.tsx';
import type { Grunnlag, Tillegg } from './typer.ts';

interface Props {
  valg: Fagvalg;
  svar: Maalsvar | undefined;
  settFag: (id: string, tilstand: Fagtilstand) => void;
  endre: (ny: Partial<Fagvalg>) => void;
  g: Grunnlag;
  tillegg: Tillegg;
}

export { lagSok } from './lagSok.ts';

/** Everything below the first answer; fetched when the page has shown that. */
export default function Resten({ valg, svar, settFag, endre, g, tillegg }: Props) {
  const rg = { ...g, r: tillegg.tekster, tillegg };
  return (
    <>
      {svar && <Grupper valg={valg} svar={svar} endre={endre} g={rg} />}
      <Dorene valg={valg} g={rg} />
      <EttFagTil valg={valg} settFag={settFag} g={rg} />
      <Deling valg={valg} r={rg.r} />
    </>
  );
}
