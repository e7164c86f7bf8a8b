import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Iskremord } from '../../../i18n/nb/fortellinger/iskrem.ts';

/** The island: what the browser fetches for this story. */
export default function Iskrem(props: Fortellingsprops<Iskremord>) {
  return <Fortelling modell={modell} {...props} />;
}
