import { useEffect, useRef, useState } from 'preact/hooks';
import { type Modell, utsnitt, type Verdier } from './typer.ts';

/** Seconds that one frame may count for: after a pause the movement goes on, it does not leap. */
const lengsteBilde = 0.05;

interface Props<G extends string> {
  modell: Modell<G>;
  verdier: Verdier<G>;
  tekst: string;
}

/** The scene with its movement. A component of its own, so that only the scene is drawn again for each frame. */
export function Levende<G extends string>({ modell, verdier, tekst }: Props<G>) {
  const { bevegelse, Scene } = modell;
  const [fase, settFase] = useState(bevegelse?.stille ?? 0);
  const naa = useRef(verdier);
  const svg = useRef<SVGSVGElement>(null);
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
      const steg = bevegelse.fart(naa.current) * sekunder;
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

  return (
    <svg ref={svg} class="scene" viewBox={utsnitt} role="img" aria-label={tekst}>
      <Scene verdier={verdier} fase={fase} />
    </svg>
  );
}

const beveger = () => typeof matchMedia === 'function' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
