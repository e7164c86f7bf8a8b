import { loadGraph } from './graph.ts';

/** What the grid and the sentences need of the subjects: place in school, and names. */
export async function fagoppslag() {
  const { fag } = await loadGraph();
  const navneoppslag = (id: string) => {
    const data = fag.get(id)?.data;
    return { navn: data?.navn ?? id, kortnavn: data?.kortnavn ?? id };
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
