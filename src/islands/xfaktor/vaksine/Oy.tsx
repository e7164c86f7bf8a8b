import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Vaksineord } from '../../../i18n/nb/fortellinger/vaksine.ts';

/** The island: what the browser fetches for this story. */
export default function Vaksine(props: Fortellingsprops<Vaksineord>) {
  return <Fortelling modell={modell} {...props} />;
}
