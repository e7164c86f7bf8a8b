import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { KiLinjeord } from '../../../i18n/nb/fortellinger/ki-linje.ts';

/** The island: what the browser fetches for this story. */
export default function KiLinje(props: Fortellingsprops<KiLinjeord>) {
  return <Fortelling modell={modell} {...props} />;
}
