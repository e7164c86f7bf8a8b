import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Laksord } from '../../../i18n/nb/fortellinger/laks.ts';

/** The island: what the browser fetches for this story. */
export default function Laks(props: Fortellingsprops<Laksord>) {
  return <Fortelling modell={modell} {...props} />;
}
