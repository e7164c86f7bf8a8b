/** The schemas of the open data as JSON Schema, for machines (/api/skjema) and, as rows, for the tables of /apne-data. */
import { z } from 'astro/zod';
import type { Spraak } from '../../i18n/spraak.ts';
import { type Filnavn, skjemaFor } from './filer.ts';
import { adresse } from '../sider/nettsted.ts';
import { metanavn } from '../skjema/meta.ts';

/** The part of JSON Schema that ours use. */
export interface Skjemadel {
  type?: string;
  format?: string;
  description?: string;
  nn?: string;
  enum?: readonly (string | number)[];
  const?: string | number;
  anyOf?: readonly Skjemadel[];
  items?: Skjemadel | false;
  prefixItems?: readonly Skjemadel[];
  properties?: Record<string, Skjemadel>;
  required?: readonly string[];
  propertyNames?: Skjemadel;
  $ref?: string;
}

/** JSON Schema of a file. Fields may come to it, so others than ours are no fault. */
export function jsonSkjema(navn: Filnavn): Skjemadel & { $id: string; title: string } {
  const skjema = z.toJSONSchema(skjemaFor(navn), {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      // Words for editors are no part of the contract.
      for (const navn of metanavn) Reflect.deleteProperty(jsonSchema, navn);
    },
  });
  // Zod's type allows more than ours come to: `type` may be a list there.
  return { ...(skjema as Skjemadel), $id: adresse(`/api/skjema/${navn}.json`), title: `/api/${navn}.json` };
}

/** A row of a table: one field. */
export interface Feltrad {
  /** Where it stands: `tilbud[].laerested`. */
  sti: string;
  slag: Slag;
  /** The values it may have, where they are few and fixed. */
  verdier: readonly string[];
  betyr: string;
  kanVaereNull: boolean;
  kanMangle: boolean;
}

const slagene = [
  'tekst',
  'tall',
  'heltall',
  'ja-nei',
  'dato',
  'adresse',
  'krav',
  'karakterkrav',
  'liste',
  'objekt',
] as const;
export type Slag = (typeof slagene)[number];

const enkle: Record<string, Slag> = {
  string: 'tekst',
  number: 'tall',
  integer: 'heltall',
  boolean: 'ja-nei',
  array: 'liste',
  object: 'objekt',
};
const formater: Record<string, Slag> = { date: 'dato', uri: 'adresse' };

const utenNull = (del: Skjemadel): Skjemadel => {
  const valg = del.anyOf?.filter((d) => d.type !== 'null');
  return valg?.length === 1 && valg[0] ? { ...valg[0], ...del, type: valg[0].type ?? 'object' } : del;
};
const kanVaereNull = (del: Skjemadel) => del.anyOf?.some((d) => d.type === 'null') ?? false;

function slagFor(del: Skjemadel): Slag {
  const navn = slagene.find((s) => del.$ref === `#/$defs/${s}`);
  if (navn) return navn;
  if (del.format && formater[del.format]) return formater[del.format] ?? 'tekst';
  return enkle[del.type ?? del.anyOf?.[0]?.type ?? 'string'] ?? 'tekst';
}

const verdierI = (del: Skjemadel): string[] =>
  [...(del.enum ?? []), ...(del.anyOf ?? []).flatMap((d) => d.const ?? [])].map(String);

/** The fields of an object, those inside them after each. */
export function feltrader(del: Skjemadel, spraak: Spraak, foran = ''): Feltrad[] {
  return Object.entries(del.properties ?? {}).flatMap(([navn, raa]) => {
    const felt = utenNull(raa);
    const innhold = felt.items ? utenNull(felt.items) : felt;
    const sti = foran + navn;
    const rad: Feltrad = {
      sti,
      slag: slagFor(felt),
      verdier: verdierI(felt.items ? innhold : (felt.propertyNames ?? felt)),
      betyr: { nb: raa.description, nn: raa.nn }[spraak] ?? '',
      kanVaereNull: kanVaereNull(raa),
      kanMangle: !(del.required ?? []).includes(navn),
    };
    return [rad, ...feltrader(innhold, spraak, felt.items ? `${sti}[].` : `${sti}.`)];
  });
}
