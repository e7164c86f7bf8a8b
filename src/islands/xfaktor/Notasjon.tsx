import type { Farge } from './typer.ts';

interface Props {
  formel: string;
  /** Symbols that have a colour in the scene. */
  symboler?: readonly { tegn: string; farge: Farge }[];
}

/** A name with what is lowered after it (`F_luft`, `d_0`), or what is lowered or raised alone (`^{−0,5}`). */
const bit = /(\p{L}+(?:_(?:\{[^}]*\}|[\p{L}\p{N}]+))?|[_^](?:\{[^}]*\}|[\p{L}\p{N}]+))/u;

/** A formula in school notation: `_p` and `_{maks}` are lowered, `^3` and `^{−0,5}` raised, known symbols coloured. */
export function Notasjon({ formel, symboler = [] }: Props) {
  return (
    <>
      {formel.split(bit).map((del) => {
        if (del.startsWith('^')) return <sup>{inni(del)}</sup>;
        const [navn, senket] = del.split('_');
        const vist = senket === undefined ? navn : [navn, <sub>{inni(` ${senket}`)}</sub>];
        const farge = symboler.find((s) => s.tegn === del)?.farge;
        return farge ? <i class={`c-${farge}`}>{vist}</i> : vist;
      })}
    </>
  );
}

const inni = (del: string) => del.slice(1).replace(/[{}]/g, '');
