import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Ultralydord } from '../../../i18n/nb/fortellinger/ultralyd.ts';

/** The island: what the browser fetches for this story. */
export default function Ultralyd(props: Fortellingsprops<Ultralydord>) {
  return <Fortelling modell={modell} {...props} />;
}
