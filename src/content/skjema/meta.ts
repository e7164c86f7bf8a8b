import { type z } from 'astro/zod';

/** What an editor is told about a field; stands in `.meta()` of the schema and nowhere else. */
export interface Feltmeta {
  /** Name of the field, in Norwegian. */
  tittel?: string;
  /** One or two sentences under it. */
  hjelp?: string;
  /** The collection that a reference points into: a name in content.config.ts. */
  samling?: string;
  /** A rule or a profile: an editor sees it and cannot change it, since code and tests hang on it. */
  lukket?: true;
  /** Running text: room for more than one line. */
  lang?: true;
  /** A day, chosen in a calendar. */
  dag?: true;
}

/** The names, for those who write schemas out and must leave them behind. */
export const metanavn: readonly (keyof Feltmeta)[] = ['tittel', 'hjelp', 'samling', 'lukket', 'lang', 'dag'];

/** What stands on the schema itself. */
export const metaPaa = (skjema: z.ZodType): Feltmeta => (skjema.meta() as Feltmeta | undefined) ?? {};
