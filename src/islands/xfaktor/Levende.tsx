import { useEffect, useRef, useState } from 'preact/hooks';
import { useDrag } from './drag.ts';
import { Grep, Jubel } from './Grep.tsx';
import { type Modell, utsnitt, type Verdier } from './typer.ts';

/** Seconds that one frame may count for: after a pause the movement goes on, it does not leap. */
const lengsteBilde = 0.05;

interface Props<G extends string> {
  modell: Modell<G>;
  verdier: Verdier<G>;
  tekst: string;
  /** Nobody has dragged yet. */
  nytt: boolean;
  /** How many times the goal has been reached, and whether it is reached now. */
  seire: number;
  seier: boolean;
  endre: (nye: Partial<Verdier<G>>) => void;
}

/** The scene with its movement. A component of its own, so that only the scene is drawn again for each frame. */
export function Levende<G extends string>({ modell, verdier, tekst, nytt, seire, seier, endre }: Props<G>) {
  const { bevegelse, Scene } = modell;
  const [fase, settFase] = useState(bevegelse?.stille ?? 0);
  const naa = useRef(verdier);
  const svg = useRef<SVGSVGElement>(null);
  const { holder, hendelser } = useDrag(modell, verdier, endre);
  if (naa.current !== verdier) {
    naa.current = verdier;
    if (bevegelse?.fraNull && fase !== 0 && beveger()) settFase(0);
  }

  useEffect(() => {
    if (!bevegelse || !svg.current || !beveger()) return;
    let forrige = 0;
    let id = 0;
    const bilde = (tid: number) => {
      const sekunder = forrige ? Math.min((tid - forrige) / 1000, lengsteBilde) : 0;
      forrige = tid;
      // What one holds does not run away.
      const steg = bevegelse.holdes && holder() ? 0 : bevegelse.fart(naa.current) * sekunder;
      if (steg) settFase((f) => f + steg);
      id = requestAnimationFrame(bilde);
    };
    const vokter = new IntersectionObserver(([funn]) => {
      cancelAnimationFrame(id);
      forrige = 0;
      if (funn?.isIntersecting) id = requestAnimationFrame(bilde);
    });
    vokter.observe(svg.current);
    return () => {
      vokter.disconnect();
      cancelAnimationFrame(id);
    };
  }, []);

  const sted = modell.tak(verdier, fase);
  return (
    <svg
      ref={svg}
      class="scene"
      viewBox={utsnitt}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={tekst}
      {...hendelser}
    >
      <Scene verdier={verdier} fase={fase} seier={seier} />
      <Grep sted={sted} retning={modell.retning} nytt={nytt} />
      {seire > 0 && <Jubel key={seire} sted={sted} />}
    </svg>
  );
}

const beveger = () => typeof matchMedia === 'function' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
