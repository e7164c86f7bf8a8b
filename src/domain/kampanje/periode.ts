/**
 * Which campaign is running. Days are text as in the content: { fra: '2027-03-01', til: '2027-04-15' }, both days
 * included, and compare as they stand.
 */
export interface Periode {
  fra: string;
  til: string;
}

/** The campaign that runs on a day; of several, the one that began last. */
export function iSesong<P extends Periode>(kampanjer: readonly P[], dag: string): P | undefined {
  return kampanjer.filter((k) => k.fra <= dag && dag <= k.til).sort((a, b) => b.fra.localeCompare(a.fra))[0];
}

/** Whether it is coming, running or over. */
export const tilstand = ({ fra, til }: Periode, dag: string): 'kommer' | 'pågår' | 'over' =>
  dag < fra ? 'kommer' : dag > til ? 'over' : 'pågår';
