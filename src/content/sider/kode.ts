/** A QR code made at build, so that no browser needs a library for it. */
import { encode } from 'uqr';

/** The code as one path in a square of `side` modules, quiet zone included. */
export function qrKode(adresse: string): { readonly side: number; readonly d: string } {
  const { data, size } = encode(adresse, { ecc: 'M', border: 4 });
  const d = data.flatMap((rad, y) => rad.flatMap((svart, x) => (svart ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return { side: size, d };
}
