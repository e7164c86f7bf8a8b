/**
 * Where one is in the test, and how one moves: forwards with a new entry in the browser's history, backwards through it. A
 * choice is shown at once, and after a moment the next statement comes. A pointer's second tap is not taken for an answer
 * to a statement that nobody has read.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Utgave } from '../../../domain/deling/utgaver.ts';
import { tilSteg } from '../../../stores/testen.ts';
import { byttSteg, stegNaa, type Steg } from '../../../stores/testadresse.ts';

/** How long a choice is shown before the next statement, and how long after it a pointer is not believed (ms). */
const vises = 250;
const vern = 350;

export interface Gang {
  readonly steg: Steg;
  /** The same, at this very moment: a key may come before the screen is drawn. */
  readonly naa: () => Steg;
  /** 1 forwards, −1 back: from which side the next statement comes. */
  readonly retning: 1 | -1;
  /** Begins at the history's own step, or at this statement. */
  readonly begynn: (nr: number) => void;
  /** The first statement, in this entry of the history. */
  readonly forfra: () => void;
  readonly fram: (nr: number, pause?: boolean) => void;
  /** From the rest between two chapters to its statement: Back goes past the rest. */
  readonly videre: () => void;
  readonly tilbake: () => void;
  /** Goes on after the choice has been seen; at once when the next key comes first. */
  readonly snart: (videre: () => void) => void;
  readonly straks: () => void;
  /** May this click be an answer? */
  readonly kanVelge: (klikk: { readonly detail: number }) => boolean;
}

export function useGang(utgave: Utgave): Gang {
  const [steg, settSteg] = useState<Steg>({ nr: 0, dybde: 0 });
  const [retning, settRetning] = useState<1 | -1>(1);
  const naa = useRef(steg);
  const venter = useRef<{ id: ReturnType<typeof setTimeout>; videre: () => void } | undefined>(undefined);
  const byttet = useRef(-Infinity);

  const vis = (ny: Steg, vei: 1 | -1) => {
    naa.current = ny;
    settRetning(vei);
    settSteg(ny);
  };
  const stopp = () => {
    clearTimeout(venter.current?.id);
    venter.current = undefined;
  };
  const fram = (nr: number, pause = false) => {
    const ny = { nr, dybde: (stegNaa()?.dybde ?? 0) + 1, pause };
    tilSteg(utgave, ny);
    vis(ny, 1);
  };
  const tilbake = () => {
    stopp();
    const { nr, dybde } = naa.current;
    if (dybde > 0) history.back();
    else if (nr > 0) {
      byttSteg({ nr: nr - 1, dybde });
      vis({ nr: nr - 1, dybde }, -1);
    }
  };
  const videre = () => {
    const ny = { nr: naa.current.nr, dybde: naa.current.dybde };
    byttSteg(ny);
    vis(ny, 1);
  };
  const begynn = (nr: number) => {
    const fraHistorien = stegNaa();
    if (!fraHistorien) byttSteg({ nr, dybde: 0 });
    vis(fraHistorien ?? { nr, dybde: 0 }, 1);
  };

  const forfra = () => {
    stopp();
    const ny = { nr: 0, dybde: 0 };
    byttSteg(ny);
    vis(ny, 1);
  };

  useEffect(() => {
    const gaatt = () => {
      const til = stegNaa();
      if (!til) return;
      stopp();
      vis(til, til.dybde < naa.current.dybde ? -1 : 1);
    };
    addEventListener('popstate', gaatt);
    addEventListener('pagehide', stopp);
    return () => {
      removeEventListener('popstate', gaatt);
      removeEventListener('pagehide', stopp);
    };
  }, []);
  const forste = useRef(true);
  useLayoutEffect(() => {
    if (!forste.current) byttet.current = performance.now();
    forste.current = false;
  }, [steg]);

  const straks = () => {
    const neste = venter.current?.videre;
    stopp();
    neste?.();
  };
  return {
    steg,
    naa: () => naa.current,
    retning,
    begynn,
    forfra,
    fram,
    videre,
    tilbake,
    snart: (neste) => {
      stopp();
      venter.current = { id: setTimeout(straks, vises), videre: neste };
    },
    straks,
    // A click by keyboard or screen reader has detail 0.
    kanVelge: ({ detail }) =>
      detail === 0 || (detail === 1 && !venter.current && performance.now() - byttet.current > vern),
  };
}
