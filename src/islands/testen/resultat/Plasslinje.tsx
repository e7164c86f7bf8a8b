import { plassering, type Side } from '../../../domain/testen/motor/portrettdeler.ts';

interface Props {
  verdi: number;
  side: Side | undefined;
  ender: readonly [string, string];
  midt: string;
}

/** A place between two good ends: a mark on a line, and in words for those who cannot see it. */
export function Plasslinje({ verdi, side, ender, midt }: Props) {
  const x = 4 + plassering(verdi) * 192;
  return (
    <div class="plass">
      <p aria-hidden="true">
        <span class={side === 'a' ? 'her' : undefined}>{ender[0]}</span>
        <span class={side === 'b' ? 'her' : undefined}>{ender[1]}</span>
      </p>
      {side && (
        <svg
          width="200"
          height="22"
          viewBox="0 0 200 22"
          preserveAspectRatio="none"
          role="img"
          aria-label={{ a: ender[0], m: midt, b: ender[1] }[side]}
        >
          <path d="M4 11H196M100 5V17" />
          <circle cx={x} cy="11" r="4" />
        </svg>
      )}
    </div>
  );
}
