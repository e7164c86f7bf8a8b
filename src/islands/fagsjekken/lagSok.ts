import { sokIMaal, type Sokemaal } from '../../domain/fagsjekken/finnMaal.ts';
import type { Fagsjekkdata } from '../../domain/fagsjekken/typer.ts';
import type { Maalsok, Tillegg } from '../../content/fagsjekken/typer.ts';

/** Search among everything that has a name; a place can be part of it. */
export function lagSok(data: Fagsjekkdata, tillegg: Tillegg): Maalsok {
  const sted = new Map(data.steder.map((s) => [s.id, s]));
  const places = (ider: readonly string[]) => [
    ...new Set(data.utdanninger.filter((u) => ider.includes(u.id)).flatMap((u) => u.grupper.flatMap((x) => x.steder))),
  ];
  const goal = (id: string, navn: string, utdanninger: readonly string[]): Omit<Sokemaal, 'ord'> => ({
    id,
    navn,
    steder: places(utdanninger).flatMap((s) => sted.get(s) ?? []),
  });
  const maal = [
    ...data.yrker.map((y) => goal(`yrke.${y.id}`, tillegg.yrker[y.id] ?? y.id, y.utdanninger)),
    ...data.utdanninger.map((u) => goal(`utdanning.${u.id}`, tillegg.utdanninger[u.id] ?? u.id, [u.id])),
    ...Object.entries(tillegg.krav).map(([id, { kode, navn }]) =>
      goal(`krav.${id}`, kode === navn ? navn : `${navn} (${kode})`, []),
    ),
    ...Object.entries(tillegg.andre).map(([id, { navn }]) => goal(`annet.${id}`, navn, [])),
  ];
  return (q, ord) =>
    sokIMaal(
      q,
      maal.map((m) => ({ ...m, ord: ord[m.id] ?? '' })),
    );
}
