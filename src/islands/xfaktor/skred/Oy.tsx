import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Skredord } from '../../../i18n/nb/fortellinger/skred.ts';

/** The island: what the browser fetches for this story. */
export default function Skred(props: Fortellingsprops<Skredord>) {
  return <Fortelling modell={modell} {...props} />;
}
