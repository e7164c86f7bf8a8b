import { feil, hunder, midten, muffins, type Punkt, vekter } from '../../../domain/xfaktor/ki-linje.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type KiLinjeglider = 'vipp' | 'skyv';

/** Pixels a unit of what is measured. */
export const px = 33;
export const py = 50;
export const sted = ([x, y]: Punkt) => [Math.round(8 + x * px), Math.round(290 - y * py)] as const;
/** The same stroke at every place. */
const overalt = (punkter: readonly Punkt[], strek: (x: number, y: number) => string) =>
  punkter.map((p) => strek(...sted(p))).join('') || undefined;

const hode = (x: number, y: number) => `M${x} ${y}h.01`;
const oerer = (x: number, y: number) => `M${x - 11} ${y - 2}v-13l9 6zm22 0v-13l-9 6z`;
const form = (x: number, y: number) => `M${x - 12} ${y + 2}h24l-4 11h-16z`;
/** Three dark spots: eyes and nose, or blueberries. To a machine there is not much of a difference. */
const snute = (x: number, y: number) => `M${x - 4} ${y - 4}h.01m8 0h.01m-4 4h.01`;
const baer = (x: number, y: number) => `M${x - 5} ${y}h.01m5-6h.01m5 4h.01`;

/** Dogs and muffins on either side of a line. What the machine takes for a dog gets ears; the rest is put in a cup. */
export function Scene({ verdier, seier }: SceneProps<KiLinjeglider>) {
  const galt = feil(verdier);
  const somHund = [...hunder.filter((p) => !galt.hunder.includes(p)), ...galt.muffins];
  const somMuffins = [...muffins.filter((p) => !galt.muffins.includes(p)), ...galt.hunder];
  const { w } = vekter(verdier);
  /** Far out on the dogs' side of the line (0 or 1), and far along it (−1 or 1). */
  const langt = (ut: number, bort: number) => {
    const [a, b] = [verdier.skyv + ut * 30, bort * 30];
    const [x, y] = [midten[0] + w[0] * a - w[1] * b, midten[1] + w[1] * a + w[0] * b];
    return `${(8 + x * px).toFixed(0)} ${(290 - y * py).toFixed(0)}`;
  };
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v320H0z" />
      <path
        fill="var(--f-it)"
        fill-opacity=".28"
        d={`M${langt(0, -1)}L${langt(0, 1)}L${langt(1, 1)}L${langt(1, -1)}z`}
      />
      <path stroke="var(--x)" stroke-width="7" d={`M${langt(0, -1)}L${langt(0, 1)}`} />
      {/* A red light behind each mistake. */}
      <path
        stroke-opacity=".55"
        stroke="var(--nei)"
        stroke-width="32"
        stroke-linecap="round"
        d={overalt([...galt.hunder, ...galt.muffins], hode)}
      />
      <g class={seier ? 'glad' : undefined}>
        <path fill="#7a4a20" d={overalt(somHund, oerer)} />
        <g fill="none" stroke-width="22" stroke-linecap="round">
          <path stroke="#e8b36a" d={overalt(hunder, hode)} />
          <path stroke="#b0672f" d={overalt(muffins, hode)} />
        </g>
        <path fill="var(--f-laering)" stroke="#15121e" d={overalt(somMuffins, form)} />
        <g fill="none" stroke-width="4.5" stroke-linecap="round" stroke="#15121e">
          <path d={overalt(hunder, snute)} />
          <path stroke="#2c3a8c" d={overalt(muffins, baer)} />
        </g>
      </g>
    </>
  );
}
