import { useEffect, useState } from 'preact/hooks';
import { useApparat } from '../../stores/apparat.ts';
import { lagDelelenke } from '../../stores/svar.ts';
import { Slett } from '../utdanningstesten/Slett.tsx';
import type { Tekster } from '../utdanningstesten/typer.ts';

interface Props {
  fragment: string;
  /** Address of two results side by side, with this one in it. */
  sammen: string;
  t: Tekster;
  slett: () => void;
}

/** Keep, share, print, delete. What the app cannot do is not offered; the link always stands as text. */
export function Deling({ fragment, sammen, t, slett }: Props) {
  const [kopiert, settKopiert] = useState(false);
  const [kan, kanIkkeKopiere] = useApparat();
  useEffect(() => settKopiert(false), [fragment]);
  const lenke = lagDelelenke(location.origin + location.pathname, fragment);
  const kopier = () => navigator.clipboard.writeText(lenke).then(() => settKopiert(true), kanIkkeKopiere);
  return (
    <section class="deling ikke-trykk" aria-labelledby="deling">
      <h2 id="deling">{t.delTittel}</h2>
      <p>{t.delTekst}</p>
      <p class="knapper">
        {kan.kopiere && (
          <button type="button" class="knapp stille" onClick={kopier}>
            {kopiert ? t.kopiert : t.kopier}
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
        <input type="text" readOnly value={lenke} onFocus={(e) => e.currentTarget.select()} />
      </label>
      {kan.trangt && <p class="dempet">{t.trangt}</p>}
      <p>
        <a class="knapp stille" href={sammen}>
          {t.sammenLenke}
        </a>
      </p>
      <p class="dempet">{t.sammenTekst}</p>
      <Slett t={t} slett={slett} />
    </section>
  );
}
