import type { Spraak } from '../../i18n/spraak.ts';
import { type FagNode, loadGraph, tekstFor } from '../graf/graf.ts';

/** What the grid and the sentences need of the subjects: place in school, and names. */
export async function fagoppslag(spraak: Spraak) {
  const { fag } = await loadGraph();
  const navneoppslag = (id: string) => {
    const node = fag.get(id);
    return node ? { navn: tekstFor(node, spraak).tittel, kortnavn: node.data.kortnavn } : { navn: id, kortnavn: id };
  };
  return {
    plasser: Object.fromEntries([...fag.values()].map((f) => [f.id, f.data])),
    navneoppslag,
    /** Full name: «Matematikk R1». */
    navn: (id: string) => navneoppslag(id).navn,
    /** What pupils say: «R1». */
    kortnavn: (id: string) => navneoppslag(id).kortnavn,
  };
}

const omraader = ['matematikk', 'fysikk', 'kjemi', 'biologi', 'geofag', 'it', 'tof', 'naturfag'];
/** What pupils choose first: the long subjects of today, then what everybody has, then short and coming ones. */
const rang = ({ data }: FagNode) =>
  data.type === 'fellesfag' ? 1 : data.timer === 140 && data.status === 'gjelder' ? 0 : 2;

/** Subjects in the order in which one chooses among them: mathematics first, the usual ones of each area first. */
export async function fagIRekkefolge(): Promise<FagNode[]> {
  const { fag } = await loadGraph();
  return [...fag.values()].sort(
    (a, b) => omraader.indexOf(a.data.omraade) - omraader.indexOf(b.data.omraade) || rang(a) - rang(b),
  );
}
