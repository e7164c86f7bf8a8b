import type { Felt } from './bakgrunner.ts';
import type { Overraskelse } from './overraskelser.ts';

/** One drawing on 64 × 64, standing on y 60, and what keeps it company in its scene. */
export interface Objekt {
  /** Lines for the brush. */
  linjer: string;
  /** The small surprise, and where its feet are when the field's own place will not do. */
  med: Overraskelse;
  medSted?: readonly [number, number];
  /** Another field's scene, in the own field's colour: where the work is done, when that is not the field's usual place. */
  scene?: Felt;
  /** How many of the first lines only the object alone needs: the piece of world that the scene has already. */
  bareAlene?: number;
  /** Moves the object from the field's place in the scene: right, down. */
  flytt?: readonly [number, number];
}

/** `o('katt', …)`: an object with its surprise. */
export const o = (med: Overraskelse, linjer: string, valg: Omit<Objekt, 'med' | 'linjer'> = {}): Objekt => ({
  med,
  linjer,
  ...valg,
});
