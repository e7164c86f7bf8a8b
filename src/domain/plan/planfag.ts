import type { Planfag } from './typer.ts';

/** What the planner needs of a subject; every entry of the collection `fag` fits. Of the day it begins, the autumn is enough. */
export const tilPlanfag = ({
  id,
  data,
}: {
  id: string;
  data: Omit<Planfag, 'id' | 'fra'> & { fra?: string | undefined };
}): Planfag => ({
  id,
  timer: data.timer,
  trinn: data.trinn,
  byggerPaa: data.byggerPaa,
  byggerPaaErKrav: data.byggerPaaErKrav,
  type: data.type,
  omraade: data.omraade,
  kanErstattesAv: data.kanErstattesAv,
  status: data.status,
  fra: data.fra === undefined ? undefined : Number(data.fra.slice(0, 4)),
});
