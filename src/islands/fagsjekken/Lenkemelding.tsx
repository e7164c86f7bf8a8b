import type { Lenkefeil } from '../../stores/fagsjekken.ts';
import { sett, type Tillegg } from '../../content/fagsjekken/typer.ts';

interface Props {
  feil: Lenkefeil;
  r: Tillegg['tekster'];
  visMine: () => void;
}

/** What of a link could not be read, and whose subjects it shows. */
export function Lenkemelding({ feil, r, visMine }: Props) {
  const tekst = feil.skadet ? r.skadet : feil.ukjente.length > 0 && sett(r.ukjente, { liste: feil.ukjente.join(', ') });
  if (!tekst && !feil.fremmed) return null;
  return (
    <div class="boks" role="status">
      {tekst && <p key={tekst}>{tekst}</p>}
      {feil.fremmed && (
        <p>
          {r.fremmed}{' '}
          <button type="button" class="lenkeknapp" onClick={visMine}>
            {r.visMine}
          </button>
        </p>
      )}
    </div>
  );
}
