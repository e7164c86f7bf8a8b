import { useEffect, useRef, useState } from 'preact/hooks';
import { sett, type Tekster } from '../../../content/testen/typer.ts';
import type { Format, Kortinnhold } from './bildekort.ts';

interface Props {
  innhold: Kortinnhold;
  /** Address of the test, for the text beside the picture. */
  test: string;
  t: Tekster;
}

/** «Lag bilde»: the card on the screen as a picture one can hold a finger on, shared as a file where that is possible. */
export function Bilde({ innhold, test, t }: Props) {
  const [format, settFormat] = useState<Format>();
  const [bilde, settBilde] = useState<{ url: string; fil: File }>();
  const [feil, settFeil] = useState(false);
  const vist = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!format) return;
    let gjelder = true;
    const lerret = document.createElement('canvas');
    import('./bildekort.ts')
      .then(({ tegnKort }) => tegnKort(lerret, innhold, format))
      .then((tegnet) => new Promise<Blob | null>((ja) => (tegnet ? lerret.toBlob(ja, 'image/png') : ja(null))))
      .then((blob) => {
        if (!gjelder) return;
        if (!blob) return settFeil(true);
        settFeil(false);
        const fil = new File([blob], 'utdanningstesten.png', { type: 'image/png' });
        settBilde({ url: lerret.toDataURL('image/png'), fil });
      })
      .catch(() => gjelder && settFeil(true));
    return () => {
      gjelder = false;
    };
  }, [format, innhold]);
  useEffect(() => {
    if (bilde) vist.current?.scrollIntoView({ block: 'nearest' });
  }, [bilde]);

  const deling = bilde && {
    files: [bilde.fil],
    text: `${sett(t.bildeDeletekst, { tittel: innhold.tittel })} ${test}`,
  };
  const kanDele = deling && typeof navigator.canShare === 'function' && navigator.canShare({ files: deling.files });
  return (
    <section class="bilde ikke-trykk" aria-labelledby="bilde">
      <h2 id="bilde">{t.bildeTittel}</h2>
      <p>{t.bildeTekst}</p>
      <p class="knapper">
        {format === undefined ? (
          <button type="button" class="knapp" onClick={() => settFormat('hoyt')}>
            {t.lagBilde}
          </button>
        ) : (
          (['hoyt', 'kvadrat'] as const).map((f) => (
            <button
              key={f}
              type="button"
              class="knapp stille"
              aria-pressed={format === f}
              onClick={() => settFormat(f)}
            >
              {f === 'hoyt' ? t.bildeHoyt : t.bildeKvadrat}
            </button>
          ))
        )}
      </p>
      <div ref={vist} role="status">
        {feil && <p>{t.bildeFeil}</p>}
        {bilde && format && (
          <>
            <img
              class={format}
              src={bilde.url}
              alt={sett(t.bildeAlt, { tittel: innhold.tittel, yrker: innhold.yrker.join(', ') })}
            />
            <p class="knapper">
              {kanDele && (
                <button type="button" class="knapp" onClick={() => void navigator.share(deling).catch(() => undefined)}>
                  {t.bildeDel}
                </button>
              )}
              <a class="knapp stille" href={bilde.url} download="utdanningstesten.png">
                {t.bildeLast}
              </a>
            </p>
            <p class="dempet">{t.bildeHold}</p>
          </>
        )}
      </div>
    </section>
  );
}
