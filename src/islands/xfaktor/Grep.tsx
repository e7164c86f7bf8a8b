import type { Modell, Sted } from './typer.ts';

const piler: Record<Modell['retning'], string> = {
  x: 'M-32-8l-9 8 9 8M32-8l9 8-9 8',
  y: 'M-8-32l8-9 8 9M-8 32l8 9 8-9',
  xy: 'M-32-8l-9 8 9 8M32-8l9 8-9 8M-8-32l8-9 8 9M-8 32l8 9 8-9',
};

/** What a finger takes hold of: wide enough for a thumb, with arrows until somebody has dragged. */
export function Grep({ sted, retning, nytt }: { sted: Sted; retning: Modell['retning']; nytt: boolean }) {
  return (
    <g class="tak" transform={`translate(${sted.x.toFixed(0)} ${sted.y.toFixed(0)})`}>
      <circle r="40" fill="transparent" />
      {nytt && (
        <g class="piler" fill="none" stroke-linecap="round" stroke-linejoin="round">
          <path stroke="var(--papir)" stroke-width="9" d={piler[retning]} />
          <path stroke="var(--x)" stroke-width="5" d={piler[retning]} />
        </g>
      )}
    </g>
  );
}

/** Twelve x-es that fly out when the goal is reached. Their movement stands in fortelling.css. */
export function Jubel({ sted }: { sted: Sted }) {
  return (
    <g transform={`translate(${sted.x.toFixed(0)} ${sted.y.toFixed(0)})`}>
      {Array.from({ length: 12 }, (_, i) => (
        <g transform={`rotate(${i * 30 + 15})`}>
          <path
            class="jubel"
            stroke={i % 2 ? 'var(--x)' : 'var(--signal)'}
            stroke-width="6"
            stroke-linecap="round"
            d="M-7-7 7 7M7-7-7 7"
          />
        </g>
      ))}
    </g>
  );
}
