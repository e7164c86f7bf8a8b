import type { Svar } from '../../domain/utdanningstesten/typer.ts';
import type { Paastandstekst, Tekster } from './typer.ts';

const trinn: readonly Svar[] = [1, 2, 3, 4, 5];

/** The five labels of a statement; a contrast has its poles as the first and the last. */
function etiketter(paastand: Paastandstekst, t: Tekster): readonly (string | undefined)[] {
  if (typeof paastand.tekst !== 'string') return [paastand.tekst[0], t.k2, t.k3, t.k4, paastand.tekst[1]];
  const forbokstav = paastand.del === 'slik-er-jeg' ? 't' : 'i';
  return trinn.map((n) => t[`${forbokstav}${n}`]);
}

interface Props {
  paastand: Paastandstekst;
  valgt: Svar | undefined;
  laast: boolean;
  t: Tekster;
  velg: (svar: Svar) => void;
}

/** Five buttons, one under the other, each a thumb high. Choosing goes on to the next statement. */
export function Skala({ paastand, valgt, laast, t, velg }: Props) {
  const tekster = etiketter(paastand, t);
  return (
    <ol class="skala" role="list">
      {trinn.map((n) => (
        <li key={n}>
          <button type="button" disabled={laast} aria-pressed={valgt === n} onClick={() => velg(n)}>
            <kbd aria-hidden="true">{n}</kbd>
            {tekster[n - 1]}
          </button>
        </li>
      ))}
    </ol>
  );
}
