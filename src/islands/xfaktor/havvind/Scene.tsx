import { effekt, merkeeffekt, startvind, stoppvind } from '../../../domain/xfaktor/havvind.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Havvindglider = 'vind' | 'rotor';

/** Pixels a metre: the largest rotor fits between sky and sea. */
const skala = 0.86;
export const nav = { x: 136, y: 152 };
const hav = 268;
/** One lamp for each 0.1 MW. */
const lamper = Array.from({ length: 86 }, (_, i) => `M${268 + (i % 6) * 14} ${246 - Math.floor(i / 6) * 12}h.01`);
/** Height and length of the streaks of wind; any odd numbers will do. */
const vindkast = [54, 79, 103, 128, 154, 181, 207, 232, 251];

/** A wind turbine at sea. The phase is metres of wind that have passed. */
export function Scene({ verdier: { vind, rotor }, fase, seier }: SceneProps<Havvindglider>) {
  const p = effekt(vind, rotor);
  const gaar = vind >= startvind && vind <= stoppvind;
  const tent = Math.round((p / merkeeffekt) * lamper.length);
  const radius = (rotor / 2) * skala;
  // Smaller rotors turn faster. Out of the wind, the blades turn their edge to it and stand.
  const vinkel = gaar ? ((fase * 900) / rotor) % 360 : 0;
  const bredde = gaar ? Math.max(1.6, radius * 0.09) : 1.2;
  const blad = `M0 0C${bredde} ${-radius * 0.1} ${bredde} ${-radius * 0.35} 0 ${-radius}L${-bredde * 0.35} ${-radius * 0.1}Z`;
  const bolge = 1 + vind * 0.28;
  const topper = Array.from({ length: 9 }, () => 't60 0').join('');
  const skyv = (fase * 5) % 120;
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v320H0z" />
      {vindkast.map((y, i) => {
        const lengde = vind * (2.4 + (i % 3));
        const x = ((i * 97 + fase * 14) % 460) - 100;
        return <path stroke="var(--x)" stroke-width="2" opacity=".7" d={`M${x.toFixed(1)} ${y}h${lengde}`} />;
      })}
      <g fill="none" stroke-width="7" stroke-linecap="round">
        <path stroke="var(--strek-svak)" d={lamper.slice(tent).join('') || undefined} />
        <path
          class={seier ? 'glad' : undefined}
          stroke="var(--f-energi)"
          d={lamper.slice(0, tent).join('') || undefined}
        />
      </g>
      <circle cx={nav.x} cy={nav.y} r={radius.toFixed(1)} fill="var(--f-luftrom)" opacity=".14" />
      <path fill="var(--blekk)" d={`M${nav.x - 2} ${nav.y}h4l3 ${hav - nav.y + 30}h-10z`} />
      <g fill="var(--blekk)" transform={`translate(${nav.x} ${nav.y}) rotate(${vinkel.toFixed(1)})`}>
        <path d={blad} />
        <path d={blad} transform="rotate(120)" />
        <path d={blad} transform="rotate(240)" />
        <circle r="4.5" />
      </g>
      <path
        fill="var(--f-hav)"
        transform={`translate(${(-skyv).toFixed(1)} ${hav})`}
        d={`M-10 0q30 ${-bolge * 2} 60 0${topper}V80H-10z`}
      />
      <path
        fill="var(--papir)"
        transform={`translate(30 ${(hav + 5 + Math.sin(fase / 4) * bolge * 0.6).toFixed(1)}) rotate(${(Math.sin(fase / 3) * vind * 0.5).toFixed(1)})`}
        d="M-14 0h28l-5 7h-18zM-6 0v-6h9v6"
      />
    </>
  );
}
