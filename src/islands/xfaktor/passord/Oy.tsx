import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Passordord } from '../../../i18n/nb/fortellinger/passord.ts';

/** The island: what the browser fetches for this story. */
export default function Passord(props: Fortellingsprops<Passordord>) {
  return <Fortelling modell={modell} {...props} />;
}
