/** A formula in school notation: `_p` and `_{maks}` are lowered, `^3` and `^{−0,5}` raised. */
export function Notasjon({ formel }: { formel: string }) {
  const biter = formel.split(/([_^](?:\{[^}]*\}|[\p{L}\p{N}]+))/u);
  return (
    <>
      {biter.map((bit) => {
        const inni = bit.slice(1).replace(/[{}]/g, '');
        return bit.startsWith('_') ? <sub>{inni}</sub> : bit.startsWith('^') ? <sup>{inni}</sup> : bit;
      })}
    </>
  );
}
