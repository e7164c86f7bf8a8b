import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Satellittord } from '../../../i18n/nb/fortellinger/satellitt.ts';

/** The island: what the browser fetches for this story. */
export default function Satellitt(props: Fortellingsprops<Satellittord>) {
  return <Fortelling modell={modell} {...props} />;
}
