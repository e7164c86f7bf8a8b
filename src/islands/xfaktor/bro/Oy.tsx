import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Broord } from '../../../i18n/nb/fortellinger/bro.ts';

/** The island: what the browser fetches for this story. */
export default function Bro(props: Fortellingsprops<Broord>) {
  return <Fortelling modell={modell} {...props} />;
}
