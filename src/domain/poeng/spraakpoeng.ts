import type { Spraakregel } from '../regler/poengregler.ts';

/** A foreign language taken as programme subjects, with the levels passed. Latin and gresk have no levels: 1, 2 for two subjects. */
export interface Spraakfag {
  readonly spraak: string;
  readonly nivaa: readonly (1 | 2 | 3)[];
}

const klassiske = ['latin', 'gresk'];

/** What languages add, each counted for two levels at most. Sample (2026): fransk II and III give 1.5. Source: content/regler/spraakpoeng.yaml. */
export function spraakpoeng(fag: readonly Spraakfag[], regel: Spraakregel): number {
  const of = ({ spraak, nivaa }: Spraakfag) => {
    const poeng = nivaa.map((n) => (klassiske.includes(spraak) ? regel.klassisk : regel.nivaa[n - 1]) ?? 0);
    const toHoyeste = [...poeng].sort((a, b) => b - a).slice(0, 2);
    return Math.min(
      regel.takPerSpraak,
      toHoyeste.reduce((a, b) => a + b, 0),
    );
  };
  return fag.map(of).reduce((a, b) => a + b, 0);
}
