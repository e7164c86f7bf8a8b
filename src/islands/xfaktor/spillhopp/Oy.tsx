import { Fortelling } from '../Fortelling.tsx';
import type { Fortellingsprops } from '../typer.ts';
import { modell } from './modell.ts';
import type { Spillhoppord } from './tekst.ts';

/** The island: what the browser fetches for this story. */
export default function Spillhopp(props: Fortellingsprops<Spillhoppord>) {
  return <Fortelling modell={modell} {...props} />;
}
