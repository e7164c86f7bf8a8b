import type { Planfag } from './typer.ts';

/** What the planner needs of a subject; every entry of the collection `fag` fits. */
export const tilPlanfag = ({ id, data }: { id: string; data: Omit<Planfag, 'id'> }): Planfag => ({
  id,
  timer: data.timer,
  trinn: data.trinn,
  byggerPaa: data.byggerPaa,
  byggerPaaErKrav: data.byggerPaaErKrav,
  type: data.type,
  omraade: data.omraade,
  kanErstattesAv: data.kanErstattesAv,
  status: data.status,
});
