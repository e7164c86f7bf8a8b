import type { Profil } from '../../../domain/testen/motor/profil.ts';
import { Elevfigur } from './Elevfigur.tsx';
import { sett, type Tekster } from '../../../content/testen/typer.ts';

interface Props {
  profil: Profil;
  antall: number;
  t: Tekster;
  resultat: string;
  tilbake: () => void;
  tilForsteUbesvarte: () => void;
}

/** At the end with something skipped, or when one comes back to a finished test. Else the result comes by itself. */
export function Ferdig({ profil, antall, t, resultat, tilbake, tilForsteUbesvarte }: Props) {
  const mangler = antall - profil.antallSvar;
  return (
    <div class="ferdig">
      <Elevfigur profil={profil} str={200} tekst={t.figurTekst} />
      <h1 tabIndex={-1}>{mangler > 0 ? t.ferdigTittel : t.ferdigAlt}</h1>
      <p>{sett(t.ferdigTekst, { n: profil.antallSvar, av: antall })}</p>
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
          {mangler > 0 ? t.tilbake : t.seOver}
        </button>
      </p>
    </div>
  );
}
