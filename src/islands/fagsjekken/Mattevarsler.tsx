import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import { vitnemaalsaar } from '../../domain/fagsjekken/aar.ts';
import { type Grunnlag, sett, type Tillegg } from '../../content/fagsjekken/typer.ts';
import { mattevarsler } from './mattevarsel.ts';

interface Props {
  valg: Fagvalg;
  /** Does the choice or the answer lean on mathematics that is to be replaced? */
  nyMatte: boolean;
  g: Grunnlag;
  r: Tillegg['tekster'];
}

/** What is known, and what is not, about the mathematics that is chosen or that the answer leans on. */
export function Mattevarsler({ valg, nyMatte, g, r }: Props) {
  return (
    <>
      {nyMatte && <p class="advarsel">{sett(r.nyMatte, { aar: g.data.nyMatte.fra })}</p>}
      {mattevarsler(valg, vitnemaalsaar(valg, g.neste)).map((varsel) => (
        <p class="advarsel" key={varsel}>
          {r[varsel]}
        </p>
      ))}
    </>
  );
}
