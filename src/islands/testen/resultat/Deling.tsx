import { useEffect, useRef, useState } from 'preact/hooks';
import { useApparat } from '../../../stores/apparat.ts';
import { lagDelelenke } from '../../../stores/testadresse.ts';
import { Slett } from '../sporsmaal/Slett.tsx';
import type { Tekster } from '../../../content/testen/typer.ts';

interface Props {
  fragment: string;
  /** Address of two results side by side, with this one in it. */
  sammen: string;
  t: Tekster;
  /** Absent on somebody else's result: there is nothing of one's own to delete there. */
  slett: (() => void) | undefined;
}

/** Keep, share, print, delete. What the app cannot do is not offered; the link always stands as text. */
export function Deling({ fragment, sammen, t, slett }: Props) {
  const [kopiert, settKopiert] = useState(false);
  const [kan, kanIkkeKopiere] = useApparat();
  useEffect(() => settKopiert(false), [fragment]);
  const lenke = lagDelelenke(location.origin + location.pathname, fragment);
  const felt = useRef<HTMLInputElement>(null);
  // Refused: the button goes away, so the focus moves to the link, which is then marked.
  const avslag = () => {
    kanIkkeKopiere();
    felt.current?.focus();
  };
  const kopier = () => navigator.clipboard.writeText(lenke).then(() => settKopiert(true), avslag);
  return (
    <>
      <p class="trykklenke">
        {t.utskriftLenke} {lenke.replace(/^https?:\/\//, '')}
      </p>
      <section class="deling ikke-trykk" aria-labelledby="deling">
        <h2 id="deling">{t.delTittel}</h2>
        <p>{t.delTekst}</p>
        <p class="knapper">
          {kan.kopiere && (
            <button type="button" class="knapp stille" onClick={kopier}>
              <span key={String(kopiert)}>{kopiert ? t.kopiert : t.kopier}</span>
            </button>
          )}
          {kan.dele && (
            <button
              type="button"
              class="knapp stille"
              onClick={() => void navigator.share({ url: lenke }).catch(() => undefined)}
            >
              {t.del}
            </button>
          )}
          {kan.skriveUt && (
            <button type="button" class="knapp stille" onClick={() => window.print()}>
              {t.skrivUt}
            </button>
          )}
        </p>
        <label class="lenkefelt">
          {t.kopierSelv}
          <input type="text" ref={felt} readOnly value={lenke} onFocus={(e) => e.currentTarget.select()} />
        </label>
        {kan.trangt && <p class="dempet">{t.trangt}</p>}
        <p>
          <a class="knapp stille" href={sammen}>
            {t.sammenLenke}
          </a>
        </p>
        <p class="dempet">{t.sammenTekst}</p>
        {slett && <Slett t={t} slett={slett} />}
      </section>
    </>
  );
}
