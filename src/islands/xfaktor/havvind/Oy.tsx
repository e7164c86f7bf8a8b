import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Havvindord } from '../../../i18n/nb/fortellinger/havvind.ts';

/** The island: what the browser fetches for this story. */
export default function Havvind(props: Fortellingsprops<Havvindord>) {
  return <Fortelling modell={modell} {...props} />;
}
