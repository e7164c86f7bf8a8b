import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tekster } from '../../../content/testen/typer.ts';

interface Props {
  t: Tekster;
  slett: () => void;
}

/** «Slett mine svar», asked once more before it happens. The focus follows: to the question, and back to the button. */
export function Slett({ t, slett }: Props) {
  const [spor, settSpor] = useState(false);
  const knapp = useRef<HTMLButtonElement>(null);
  const sporsmaal = useRef<HTMLParagraphElement>(null);
  const spurt = useRef(false);
  useLayoutEffect(() => {
    if (spor) sporsmaal.current?.focus();
    else if (spurt.current) knapp.current?.focus();
    spurt.current = spor;
  }, [spor]);
  if (!spor)
    return (
      <button type="button" class="lenkeknapp" ref={knapp} onClick={() => settSpor(true)}>
        {t.slett}
      </button>
    );
  return (
    <p class="slett" tabIndex={-1} ref={sporsmaal}>
      {t.slettSikker}{' '}
      <button
        type="button"
        class="lenkeknapp"
        onClick={() => {
          spurt.current = false;
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
