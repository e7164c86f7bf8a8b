import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Fagvalg } from '../../domain/deling/fagvalg.ts';
import { $husket, glem, husk } from '../../stores/fagvalg.ts';
import type { Tillegg } from './typer.ts';

interface Props {
  valg: Fagvalg;
  r: Tillegg['tekster'];
}

/** Link, paper, and memory of this device, if one asks for it. What the app cannot do is not offered. */
export function Deling({ valg, r }: Props) {
  const husket = useStore($husket);
  const [kan, settKan] = useState({ kopiere: false, skriveUt: false });
  const [melding, settMelding] = useState('');
  const [lenke, settLenke] = useState('');
  useEffect(() => {
    settKan({ kopiere: Boolean(navigator.clipboard), skriveUt: typeof window.print === 'function' });
  }, []);
  useEffect(() => {
    settLenke(location.href);
    settMelding('');
  }, [valg]);
  const kopier = () =>
    navigator.clipboard.writeText(lenke).then(
      () => settMelding(r.kopiert),
      () => settKan((k) => ({ ...k, kopiere: false })),
    );
  return (
    <section class="ta-med" aria-labelledby="ta-med">
      <h2 id="ta-med" class="ikke-trykk">
        {r.del}
      </h2>
      <p class="ikke-trykk">{r.delTekst}</p>
      <p class="knapper ikke-trykk">
        {kan.kopiere && (
          <button type="button" class="knapp stille" onClick={kopier}>
            {r.kopier}
          </button>
        )}
        {kan.skriveUt && (
          <button type="button" class="knapp stille" onClick={() => window.print()}>
            {r.skrivUt}
          </button>
        )}
        <button
          type="button"
          class="knapp stille"
          onClick={() => {
            if (husket) glem();
            settMelding(husket ? r.glemt : husk() ? r.husket : r.ikkeHusket);
          }}
        >
          {husket ? r.glem : r.husk}
        </button>
      </p>
      <p role="status" class="ikke-trykk">
        {melding}
      </p>
      <label class="lenkefelt">
        {r.lenke}
        <input type="text" readOnly value={lenke} onFocus={(e) => e.currentTarget.select()} />
      </label>
    </section>
  );
}
