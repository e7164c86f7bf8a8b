import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Spillhoppord } from '../../../i18n/nb/fortellinger/spillhopp.ts';

/** The island: what the browser fetches for this story. */
export default function Spillhopp(props: Fortellingsprops<Spillhoppord>) {
  return <Fortelling modell={modell} {...props} />;
}
