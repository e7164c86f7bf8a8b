import { useState } from 'preact/hooks';
import type { Tekster } from './typer.ts';

interface Props {
  t: Tekster;
  slett: () => void;
}

/** «Slett mine svar», asked once more before it happens. */
export function Slett({ t, slett }: Props) {
  const [spor, settSpor] = useState(false);
  if (!spor)
    return (
      <button type="button" class="lenkeknapp" onClick={() => settSpor(true)}>
        {t.slett}
      </button>
    );
  return (
    <p class="slett" role="alert">
      {t.slettSikker}{' '}
      <button
        type="button"
        class="lenkeknapp"
        onClick={() => {
          settSpor(false);
          slett();
        }}
      >
        {t.slettJa}
      </button>{' '}
      <button type="button" class="lenkeknapp" onClick={() => settSpor(false)}>
        {t.slettNei}
      </button>
    </p>
  );
}
