import { useEffect, useState } from 'preact/hooks';
import type { Celle } from '../../stores/celle.ts';

/** The value of a cell, and a new drawing when it changes. */
export function useCelle<T>(celle: Celle<T>): T {
  const [verdi, settVerdi] = useState(celle.get);
  useEffect(() => {
    // It may have changed between the drawing and now.
    settVerdi(celle.get);
    return celle.listen((ny) => settVerdi(() => ny));
  }, [celle]);
  return verdi;
}
