import type { Profil } from '../../domain/utdanningstesten/profil.ts';
import { Elevfigur } from './Elevfigur.tsx';
import { sett, type Tekster } from './typer.ts';

interface Props {
  profil: Profil;
  antall: number;
  t: Tekster;
  /** In class the screen says what happens next, so that nobody goes on by himself. */
  klasse: boolean;
  resultat: string;
  tilbake: () => void;
  tilForsteUbesvarte: () => void;
}

/** After the last statement: the grown figure and the way on, never a jump that nobody asked for. */
export function Ferdig({ profil, antall, t, klasse, resultat, tilbake, tilForsteUbesvarte }: Props) {
  const mangler = antall - profil.antallSvar;
  return (
    <div class="ferdig">
      <Elevfigur profil={profil} str={220} tekst={t.figurTekst} />
      <h1 tabIndex={-1}>{t.ferdigTittel}</h1>
      <p>{sett(t.ferdigTekst, { n: profil.antallSvar, av: antall })}</p>
      {klasse && <p class="boks">{t.klasseFerdig}</p>}
      <p>
        <a class="knapp" href={resultat}>
          {t.seResultat}
        </a>
      </p>
      {mangler > 0 && (
        <p>
          {sett(t.ferdigMangler, { n: mangler })}{' '}
          <button type="button" class="lenkeknapp" onClick={tilForsteUbesvarte}>
            {t.tilHoppede}
          </button>
        </p>
      )}
      <p>
        <button type="button" class="lenkeknapp" onClick={tilbake}>
          <span aria-hidden="true">← </span>
          {t.tilbake}
        </button>
      </p>
    </div>
  );
}
