import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { ElbilKuldeord } from '../../../i18n/nb/fortellinger/elbil-kulde.ts';

/** The island: what the browser fetches for this story. */
export default function ElbilKulde(props: Fortellingsprops<ElbilKuldeord>) {
  return <Fortelling modell={modell} {...props} />;
}
