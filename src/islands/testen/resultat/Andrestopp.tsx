import type { Tekster } from '../../../content/testen/typer.ts';

interface Props {
  /** It may be one's own: nothing lies on this device, and the link does not say. */
  spor: boolean;
  test: string;
  /** This result beside one's own, where one has one. */
  sammen: string | undefined;
  t: Tekster;
  mine: () => void;
}

/** On top of somebody else's result: whose it is, and the way to one's own. */
export function Andrestopp({ spor, test, sammen, t, mine }: Props) {
  return (
    <div class="andrestopp ikke-trykk">
      <p role="status">
        {t.deltNavn}. {sammen && t.andresSvar}
      </p>
      <p class="knapper">
        <a class="knapp" href={test}>
          {t.taSelv}
        </a>
        {sammen && (
          <a class="knapp stille" href={sammen}>
            {t.vedSiden}
          </a>
        )}
      </p>
      {spor && (
        <p>
          {t.erDetDine}{' '}
          <button type="button" class="lenkeknapp" onClick={mine}>
            {t.andresMine}
          </button>
        </p>
      )}
    </div>
  );
}
