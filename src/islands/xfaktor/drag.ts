/** One drags the thing itself: from a finger on the scene to the values of the sliders. */
import { useRef } from 'preact/hooks';
import { type Drag, flate, type Modell, type Sted, type Verdier } from './typer.ts';

/** So far, in the drawing, a finger goes before it is clear which way. */
const avgjort = 7;

/** A finger's place in the drawing, which covers its box and is cut where the box is lower. */
function stedI(svg: Element, e: PointerEvent): Sted {
  const b = svg.getBoundingClientRect();
  const skala = Math.max(b.width / flate.bredde, b.height / flate.hoyde);
  return {
    x: (e.clientX - b.left - b.width / 2) / skala + flate.bredde / 2,
    y: (e.clientY - b.top - b.height / 2) / skala + flate.hoyde / 2,
  };
}

/** Handlers for the scene. Anywhere a finger goes sideways; on the thing itself, every way, and the page stands still. */
export function useDrag<G extends string>(
  modell: Modell<G>,
  verdier: Verdier<G>,
  endre: (nye: Partial<Verdier<G>>) => void,
) {
  const grep = useRef<{ fra: Sted; v: Verdier<G>; fritt: boolean; vei?: 'x' | 'y' }>();
  const slipp = () => (grep.current = undefined);
  return {
    holder: () => grep.current !== undefined,
    hendelser: {
      onPointerDown(e: PointerEvent & { currentTarget: SVGSVGElement }) {
        if (e.button) return;
        const fritt = e.pointerType === 'mouse' || (e.target as Element).closest('.tak') !== null;
        e.currentTarget.setPointerCapture(e.pointerId);
        grep.current = { fra: stedI(e.currentTarget, e), v: verdier, fritt };
      },
      onPointerMove(e: PointerEvent & { currentTarget: SVGSVGElement }) {
        if (!grep.current) return;
        const { fra, v, fritt } = grep.current;
        let { x, y } = stedI(e.currentTarget, e);
        if (!fritt) y = fra.y;
        else if (!modell.fri) {
          const [bort, opp] = [Math.abs(x - fra.x), Math.abs(y - fra.y)];
          if (Math.max(bort, opp) > avgjort) grep.current.vei ??= bort > opp ? 'x' : 'y';
          if (grep.current.vei !== 'y') y = fra.y;
          if (grep.current.vei !== 'x') x = fra.x;
        }
        const drag: Drag = { x, y, fra, dx: x - fra.x, dy: y - fra.y };
        if (drag.dx || drag.dy) endre(modell.dra(drag, v));
      },
      onPointerUp: slipp,
      onPointerCancel: slipp,
    },
  };
}
