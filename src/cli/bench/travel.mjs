import { availableParallelism, loadavg } from 'node:os';

/** How much there was to do for each core of this machine; above 1, a reader is told to measure again. */
export function tellTravel(foer = 0) {
  const travel = Math.max(foer, loadavg()[0]) / availableParallelism();
  if (travel > 1)
    console.log(`\nMaskinen hadde annet å gjøre (${travel.toFixed(1)} ganger kjernene): mål en gang til.\n`);
  return travel;
}
