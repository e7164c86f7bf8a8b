import { useEffect, useRef, useState } from 'preact/hooks';
import { type Fagvalg, skrivFagvalg } from '../../domain/deling/fagvalg.ts';
import { delelenke } from '../../stores/adresse.ts';
import { useApparat } from '../../stores/apparat.ts';
import { $husket, glem, husk } from '../../stores/fagsjekken.ts';
import { useCelle } from './brukCelle.ts';
import type { Tillegg } from '../../content/fagsjekken/typer.ts';

interface Props {
  valg: Fagvalg;
  r: Tillegg['tekster'];
}

/** Link, paper, and memory of this device, if one asks for it. What the app cannot do is not offered. */
export function Deling({ valg, r }: Props) {
  const husket = useCelle($husket);
  const [kan, kanIkkeKopiere] = useApparat();
  const [melding, settMelding] = useState('');
  const [lenke, settLenke] = useState('');
  useEffect(() => {
    settLenke(delelenke(skrivFagvalg(valg)));
    settMelding('');
  }, [valg]);
  const felt = useRef<HTMLInputElement>(null);
  const kopier = () =>
    navigator.clipboard.writeText(lenke).then(
      () => settMelding(r.kopiert),
      () => {
        // The button goes; the link itself is what is left to do it by.
        felt.current?.focus();
        kanIkkeKopiere();
        settMelding(r.kopiNektet);
      },
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
          <span key={husket ? 'glem' : 'husk'}>{husket ? r.glem : r.husk}</span>
        </button>
      </p>
      <p role="status" class="ikke-trykk">
        <span key={melding}>{melding}</span>
      </p>
      <label class="lenkefelt">
        {r.lenke}
        <input ref={felt} type="text" readOnly value={lenke} onFocus={(e) => e.currentTarget.select()} />
      </label>
      {kan.trangt && <p class="dempet ikke-trykk">{r.trangt}</p>}
    </section>
  );
}
