import type { Tekster } from '../../../content/testen/typer.ts';

interface Props {
  t: Tekster;
  fortsett: () => void;
  nytt: () => void;
}

/** On a shared machine: are the answers that lie here yours? */
export function Klassestart({ t, fortsett, nytt }: Props) {
  return (
    <div class="testen klassestart">
      <h1>{t.klasseGamle}</h1>
      <p>{t.klasseGamleTekst}</p>
      <p>
        <button type="button" class="knapp" onClick={nytt}>
          {t.klasseNytt}
        </button>
      </p>
      <p>
        <button type="button" class="knapp stille" onClick={fortsett}>
          {t.klasseFortsett}
        </button>
      </p>
    </div>
  );
}
