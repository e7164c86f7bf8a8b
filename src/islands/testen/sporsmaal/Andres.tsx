import { sett, type Tekster } from '../../../content/testen/typer.ts';

interface Props {
  /** It may be one's own: nothing lies on this device, and the link does not say. */
  spor: boolean;
  antall: number;
  harEgne: boolean;
  /** The result in the link, when it holds enough answers for one. */
  resultat: string | undefined;
  t: Tekster;
  egne: () => void;
  mine: () => void;
}

/** A copied address of the test holds somebody's answers. Nobody goes on with them before he has said whose they are. */
export function Andres({ spor, antall, harEgne, resultat, t, egne, mine }: Props) {
  return (
    <div class="testen klassestart">
      <h1 tabIndex={-1}>{spor ? t.sporTittel : t.andresTittel}</h1>
      <p>{sett(spor ? t.sporTekst : t.andresTekst, { n: antall })}</p>
      <p>
        <button type="button" class="knapp" onClick={egne}>
          {harEgne ? t.andresEgne : t.andresNy}
        </button>
      </p>
      {spor && (
        <p>
          <button type="button" class="knapp stille" onClick={mine}>
            {t.andresMine}
          </button>
        </p>
      )}
      {resultat && (
        <p>
          <a href={resultat}>{t.andresSe}</a>
        </p>
      )}
    </div>
  );
}
