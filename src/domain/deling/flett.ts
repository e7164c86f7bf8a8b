import type { Deletilstand } from './kodek.ts';

type Tilstand = Omit<Deletilstand, 'utgave'>;

/**
 * One change laid over what the device holds now, which another tab may have written since this one read it. Answers are
 * merged statement by statement; `null` as a change means that only what is stored counts.
 */
export function flett(lagret: Tilstand, endring: Partial<Tilstand> | null): Tilstand {
  return {
    svar: { ...lagret.svar, ...endring?.svar },
    preferanser: endring?.preferanser ?? lagret.preferanser,
  };
}
