import { runder, smittetall } from '../../../domain/xfaktor/vaksine.ts';
import type { SceneProps } from '../typer.ts';

/** What can be dragged. */
export type Vaksineglider = 'immune' | 'smitte';

const bredde = 20;
const folk = 400;
/** She who cannot be vaccinated, in the middle of the crowd. */
const hun = 210;
/** As far as any outbreak is followed; the slowest are over long before. */
const lengst = 60;

/** Everybody's turn: who is immune first and infected next. Shuffled, but the same each time. */
const rekkefolge = Array.from({ length: folk }, (_, i) => i).filter((i) => i !== hun);
for (let i = rekkefolge.length - 1, froe = 7; i > 0; i--) {
  froe = (froe * 16807) % 2147483647;
  const j = froe % (i + 1);
  const [a, b] = [rekkefolge[i] ?? 0, rekkefolge[j] ?? 0];
  rekkefolge[i] = b;
  rekkefolge[j] = a;
}

export const henne = () => ({ x: sted(hun)[0], y: sted(hun)[1] });

const sted = (i: number) => [15 + (i % bredde) * 17.4, 48 + Math.floor(i / bredde) * 13.7] as const;
/** In reading order: what comes in rows weighs little in the page. */
const prikker = (liste: readonly number[]) =>
  [...liste]
    .sort((a, b) => a - b)
    .map((i) => `M${sted(i).map(Math.round).join(' ')}h.01`)
    .join('') || undefined;

/** A crowd: immune, healthy, infected. The phase is rounds of infection since something was changed. */
export function Scene({ verdier: { immune, smitte }, fase, seier }: SceneProps<Vaksineglider>) {
  const p = immune / 100;
  const sum = runder(smitte, p, folk, lengst);
  const runde = Math.min(Math.floor(fase), lengst - 1);
  const del = Math.min(fase - runde, 1);
  const foer = sum[runde] ?? 1;
  const smittede = p === 1 ? 0 : Math.round(foer + ((sum[runde + 1] ?? foer) - foer) * del);
  const vaksinerte = Math.round(p * (folk - 1));
  // She is safe as long as the infection does not spread by itself, and among the first tenth when it does.
  const mottakelige = folk - vaksinerte;
  const syk = smittetall(smitte, p) > 1 && smittede > mottakelige / 10;
  const [x, y] = sted(hun);
  return (
    <>
      <path fill="var(--papir-2)" d="M0 0h360v320H0z" />
      <g fill="none" stroke-width="10.5" stroke-linecap="round">
        <path stroke="var(--f-hav)" d={prikker(rekkefolge.slice(0, vaksinerte))} />
        <path stroke="var(--papir)" d={prikker(rekkefolge.slice(vaksinerte + smittede))} />
        <path stroke="var(--f-helse)" d={prikker(rekkefolge.slice(vaksinerte, vaksinerte + smittede))} />
      </g>
      <circle cx={x} cy={y} r="24" fill="var(--papir-2)" />
      <circle
        class={seier ? 'glad' : undefined}
        cx={x}
        cy={y}
        r="16"
        stroke="var(--blekk)"
        stroke-width="3"
        fill={syk ? 'var(--f-helse)' : 'var(--signal)'}
      />
      <path
        fill="none"
        stroke="#15121e"
        stroke-width="3"
        stroke-linecap="round"
        d={`M${x - 5} ${y - 4}h.01M${x + 5} ${y - 4}h.01M${x - 6} ${y + (syk ? 8 : 4)}q6 ${syk ? -7 : 7} 12 0`}
      />
    </>
  );
}
