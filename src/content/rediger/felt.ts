/** From a schema of ours to a field of the editing tool: label, help, choices and references, all from the schema. */
import { z } from 'astro/zod';
import type { Feltform } from './feltform.ts';
import { type Kjerne, kanMangle, pakkUt } from './pakkUt.ts';
import { monster } from './monster.ts';

/** Choices with the same word as name and value. */
const valg = (verdier: readonly (string | number)[]) => verdier.map((value) => ({ label: String(value), value }));

/** All literals of a union such as `84 | 140`; nothing for other unions. */
function bokstavelige(skjema: z.ZodType): (string | number)[] {
  if (skjema instanceof z.ZodLiteral)
    return [...skjema.values].filter((v) => typeof v === 'string' || typeof v === 'number');
  if (!(skjema instanceof z.ZodUnion)) return [];
  const deler = skjema.options.map((del) => (del instanceof z.ZodLiteral ? bokstavelige(del) : []));
  return deler.every((d) => d.length > 0) ? deler.flat() : [];
}

type Slag = Omit<Feltform, 'name' | 'label' | 'required' | 'hint'>;

const henvisning = (samling: string): Slag => ({
  widget: 'relation',
  collection: samling,
  value_field: '{{slug}}',
  display_fields: ['{{slug}}'],
});

function tekst({ meta, skjema }: Kjerne): Slag {
  if (meta.dag) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const regel = monster(skjema);
  return {
    widget: meta.lang ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(regel ? { pattern: regel } : {}),
  };
}

function liste({ meta, skjema }: Kjerne): Slag | undefined {
  if (!(skjema instanceof z.ZodArray) || !(skjema.element instanceof z.ZodType)) return undefined;
  if (meta.samling) return { ...henvisning(meta.samling), multiple: true };
  const inni = pakkUt(skjema.element);
  if (inni.skjema instanceof z.ZodEnum) return { widget: 'select', options: valg(inni.skjema.options), multiple: true };
  if (inni.skjema instanceof z.ZodObject)
    return { widget: 'list', fields: felterI(inni.skjema), collapsed: true, summary: sammendrag(inni.skjema) };
  if (inni.skjema instanceof z.ZodString && !inni.meta.dag) return { widget: 'list' };
  const ett = slagFor(inni);
  return ett && { widget: 'list', field: { name: 'verdi', label: 'Verdi', required: false, ...ett } };
}

/** The field that stands on a folded item. */
const kjennetegn = ['navn', 'nb', 'fag', 'laerested', 'adresse', 'tittel', 'id', 'hva'];
const sammendrag = (skjema: z.ZodObject): string => {
  const felt = Object.keys(skjema.shape);
  return `{{fields.${kjennetegn.find((n) => felt.includes(n)) ?? felt[0] ?? ''}}}`;
};

/** @returns undefined for what no form can show, such as a rule of subjects */
function slagFor(kjerne: Kjerne): Slag | undefined {
  const { skjema, meta } = kjerne;
  if (meta.samling && skjema instanceof z.ZodString) return henvisning(meta.samling);
  if (skjema instanceof z.ZodString || skjema instanceof z.ZodURL) return tekst(kjerne);
  if (skjema instanceof z.ZodNumber)
    return { widget: 'number', value_type: skjema.format?.includes('int') ? 'int' : 'float' };
  if (skjema instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (skjema instanceof z.ZodEnum) return { widget: 'select', options: valg(skjema.options) };
  if (skjema instanceof z.ZodArray) return liste(kjerne);
  if (skjema instanceof z.ZodObject) return { widget: 'object', fields: felterI(skjema), collapsed: true };
  if (skjema instanceof z.ZodRecord && skjema.keyType instanceof z.ZodEnum && skjema.valueType instanceof z.ZodType) {
    const verdi = slagFor(pakkUt(skjema.valueType));
    const navn = skjema.keyType.options.map(String);
    return (
      verdi && {
        widget: 'object',
        collapsed: true,
        fields: navn.map((n) => ({ name: n, label: n, required: false, ...verdi })),
      }
    );
  }
  const ord = bokstavelige(skjema);
  return ord.length > 0 ? { widget: 'select', options: valg(ord) } : undefined;
}

/**
 * A field as the form shows it. Only objects are «required»: the tool says in English that a field is missing, and our
 * schema says it in Norwegian when the entry is saved.
 */
function felt(navn: string, skjema: z.ZodType): Feltform | undefined {
  const kjerne = pakkUt(skjema);
  const slag = slagFor(kjerne);
  if (!slag) return undefined;
  const { meta } = kjerne;
  const valgfritt = kanMangle(skjema);
  if (meta.lukket && (slag.fields ?? slag.field)) return undefined;
  const laas = meta.lukket ? 'Låst. ' : '';
  const hjelp = `${laas}${valgfritt && !meta.lukket ? 'Kan stå tomt. ' : ''}${meta.hjelp ?? ''}`.trim();
  return {
    name: navn,
    label: meta.tittel ?? navn,
    required: slag.widget === 'object' && !valgfritt,
    ...slag,
    ...(hjelp ? { hint: hjelp } : {}),
    ...(meta.lukket ? { readonly: true as const } : {}),
  };
}

/** The fields of an object, in the order of its schema. */
export const felterI = (skjema: z.ZodObject): Feltform[] =>
  Object.entries(skjema.shape).flatMap(([navn, s]) => (s instanceof z.ZodType ? (felt(navn, s) ?? []) : []));
