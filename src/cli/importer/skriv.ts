/** Documents back to text in the way the files of content/ are written, so that only what changed is seen in git. */
import type { Document } from 'yaml';

/** As yaml writes it, but `[1, 2]` where it writes `[ 1, 2 ]`. */
export const skrivYaml = (dokument: Document): string =>
  dokument.toString({ lineWidth: 0 }).replace(/: \[ ([^[\]]*) \]/g, ': [$1]');
