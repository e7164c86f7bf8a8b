import type { Svar } from '../../../domain/testen/motor/typer.ts';
import type { Paastandstekst, Tekster } from '../../../content/testen/typer.ts';

const trinn: readonly Svar[] = [1, 2, 3, 4, 5];

interface Props {
  paastand: Paastandstekst;
  valgt: Svar | undefined;
  laast: boolean;
  t: Tekster;
  velg: (svar: Svar, klikk: MouseEvent) => void;
}

/** Five answers: rows one under the other for a statement, two cards with three steps between them for a contrast. */
export function Skala({ paastand, valgt, laast, t, velg }: Props) {
  const { tekst } = paastand;
  const kontrast = typeof tekst !== 'string';
  const forbokstav = paastand.del === 'slik-er-jeg' ? 't' : 'i';
  const tekster = kontrast ? [tekst[0], t.k2, t.k3, t.k4, tekst[1]] : trinn.map((n) => t[`${forbokstav}${n}`]);
  return (
    <ol class={kontrast ? 'skala kort-til-kort' : 'skala'} role="list">
      {trinn.map((n) => (
        <li key={n}>
          <button type="button" disabled={laast} aria-pressed={valgt === n} onClick={(e) => velg(n, e)}>
            <kbd aria-hidden="true">{n}</kbd>
            <span key={tekster[n - 1]}>{tekster[n - 1]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
