import { useEffect, useState } from 'preact/hooks';
import { erKlassemodus } from '../../../stores/testadresse.ts';

/**
 * Class mode, which a teacher's link opens with `?klasse`: no menu, a first screen that asks whose answers lie on a
 * shared machine, and a result on one sheet. Learnt after hydration, so that server and browser agree before it; the
 * class on the root element lets CSS take away what stands outside the island.
 */
export function useKlasse(): boolean {
  const [klasse, settKlasse] = useState(false);
  useEffect(() => {
    document.documentElement.classList.toggle('klasse', erKlassemodus());
    settKlasse(erKlassemodus());
  }, []);
  return klasse;
}
