/** Takes the files of those whose consent has ended out of a build: their pages are not made, but public/ is copied whole. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { filmfiler, menneskefiler } from '../../content/folk/filer.ts';
import { les } from '../../content/les/les.ts';
import { byggedag } from '../../content/regler/dag.ts';
import { visbare } from '../../domain/samtykke/samtykke.ts';

/** @returns the addresses that were taken out */
export function fjernUtgaatte(dist: string): string[] {
  const { fjern } = visbare(
    les('mennesker').map(({ id, data }) => ({ id, samtykke: data.samtykke, filer: menneskefiler(data) })),
    les('filmer').map(({ id, data }) => ({ id, mennesker: data.mennesker, filer: filmfiler(data) })),
    byggedag(),
  );
  for (const fil of fjern) rmSync(join(dist, fil), { force: true });
  return fjern;
}
