import type { Krav } from './uttrykk.ts';

/**
 * Parts that several codes share, written once. A content file names one as `{ del: navn }`;
 * the schema replaces it by the expression below, so that nothing after the schema sees a name.
 *
 * Source: the codes' own wording (Samordna opptak, utdanning.no, NMBU 2022, UiB 2022); see the
 * entries in content/kravkoder for the year of each.
 */
export const kravdeler = {
  /** "Matematikk R1 eller matematikk S1 og S2" */
  'matte-r1-eller-s1s2': {
    minstEn: [{ fag: 'r1' }, { alle: [{ fag: 's1' }, { fag: 's2' }] }],
  },
  /** One of the six in-depth pairs that stand beside R2. */
  'fordypning-uten-r2': {
    minstEn: [
      { alle: [{ fag: 'fysikk-1' }, { fag: 'fysikk-2' }] },
      { alle: [{ fag: 'kjemi-1' }, { fag: 'kjemi-2' }] },
      { alle: [{ fag: 'biologi-1' }, { fag: 'biologi-2' }] },
      { alle: [{ fag: 'it-1' }, { fag: 'it-2' }] },
      { alle: [{ fag: 'geofag-1' }, { fag: 'geofag-2' }] },
      { alle: [{ fag: 'tof-1' }, { fag: 'tof-2' }] },
    ],
  },
  /** One of the seven specialisations: R2 or one of the six pairs. */
  'en-av-sju-fordypninger': {
    minstEn: [
      { fag: 'r2' },
      { alle: [{ fag: 'fysikk-1' }, { fag: 'fysikk-2' }] },
      { alle: [{ fag: 'kjemi-1' }, { fag: 'kjemi-2' }] },
      { alle: [{ fag: 'biologi-1' }, { fag: 'biologi-2' }] },
      { alle: [{ fag: 'it-1' }, { fag: 'it-2' }] },
      { alle: [{ fag: 'geofag-1' }, { fag: 'geofag-2' }] },
      { alle: [{ fag: 'tof-1' }, { fag: 'tof-2' }] },
    ],
  },
} as const satisfies Record<string, Krav>;

/** The name of a shared part. */
export type KravdelNavn = keyof typeof kravdeler;
