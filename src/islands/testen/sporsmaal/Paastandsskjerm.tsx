import type { ComponentChildren } from 'preact';
import { minsteAntallSvar } from '../../../domain/testen/motor/vekter.ts';
import type { Fasett } from '../../../domain/testen/motor/maal.ts';
import type { Profil } from '../../../domain/testen/motor/profil.ts';
import type { Svar } from '../../../domain/testen/motor/typer.ts';
import { type Paastandstekst, sett, type Tekster } from '../../../content/testen/typer.ts';
import { Elevfigur } from './Elevfigur.tsx';
import { Skala } from './Skala.tsx';

interface Props {
  paastand: Paastandstekst;
  nr: number;
  antall: number;
  profil: Profil;
  valgt: Svar | undefined;
  /** The interest that the last answer moved, and its name. */
  lys: Fasett | undefined;
  lysnavn: string;
  laast: boolean;
  retning: 1 | -1;
  resultat: string;
  t: Tekster;
  velg: (svar: Svar, klikk: MouseEvent) => void;
  tilbake: () => void;
  hopp: () => void;
  /** What stands under all of it: how to delete. */
  children: ComponentChildren;
}

/** One statement a screen. Everything that changes is replaced and not edited, since browsers translate text in place. */
export function Paastandsskjerm(props: Props) {
  const { paastand, nr, antall, profil, valgt, lys, lysnavn, laast, retning, resultat, t, velg, tilbake, hopp } = props;
  const sporsmaal = {
    interesser: t.sporsmaalInteresser,
    'slik-er-jeg': t.sporsmaalTrekk,
    'slik-jobber-jeg': t.sporsmaalKontrast,
  }[paastand.del];
  const enkel = typeof paastand.tekst === 'string';
  const teller = sett(t.fremdrift, { n: nr + 1, av: antall });
  return (
    <>
      <div class="status">
        <button type="button" class="lenkeknapp" disabled={nr === 0} onClick={tilbake}>
          <span aria-hidden="true">← </span>
          {t.tilbake}
        </button>
        <Elevfigur profil={profil} str={92} tekst={t.figurTekst} lys={lys} />
        <p class="teller">
          <progress value={nr + 1} max={antall} aria-hidden="true" />
          <span key={teller}>{teller}</span>
        </p>
        <p class="lysnavn" aria-hidden="true">
          <span key={lysnavn}>{lysnavn}</span>
        </p>
      </div>
      <div class={retning > 0 ? 'ark' : 'ark fra-venstre'} key={paastand.id}>
        {enkel && <p class="sporsmaal">{sporsmaal}</p>}
        <h1 tabIndex={-1}>{enkel ? paastand.tekst : sporsmaal}</h1>
        <Skala paastand={paastand} valgt={valgt} laast={laast} t={t} velg={velg} />
      </div>
      <p class="under">
        <button type="button" class="lenkeknapp" disabled={laast} onClick={hopp}>
          {t.hoppOver}
        </button>
        {profil.antallSvar >= minsteAntallSvar && <a href={resultat}>{t.seForelopig}</a>}
      </p>
      {profil.antallSvar === minsteAntallSvar && <p role="status">{t.forelopigKlart}</p>}
      <p class="dempet tast">{t.tast}</p>
      {props.children}
    </>
  );
}
