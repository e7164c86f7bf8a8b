import type { Halvdel } from '../../../stores/sammen.ts';
import type { Tekster } from '../../../content/testen/typer.ts';

interface Props {
  nr: 0 | 1;
  halvdel: Halvdel;
  /** The link is whole, but holds too few answers for a result. */
  forFaa: boolean;
  t: Tekster;
  endre: (tekst: string) => void;
}

/** Where a share link is pasted, and what came of it. */
export function Lenkefelt({ nr, halvdel, forFaa, t, endre }: Props) {
  const id = `lenke-${nr}`;
  const status = halvdel.feil
    ? { skadet: t.parSkadet, smaa: t.parSkadet, 'ukjent-utgave': t.parGammel }[halvdel.feil]
    : forFaa
      ? t.parForFaa
      : halvdel.tilstand
        ? t.parKlar
        : '';
  return (
    <div class="lenkefelt">
      <label for={id}>{nr === 0 ? t.parForste : t.parAndre}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder={t.parLim}
        aria-describedby={`${id}-status`}
        aria-invalid={halvdel.feil ? 'true' : undefined}
        onInput={(e) => endre(e.currentTarget.value)}
      />
      <p id={`${id}-status`} role="status">
        {status}
      </p>
    </div>
  );
}
