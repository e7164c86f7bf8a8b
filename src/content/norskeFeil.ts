import { z } from 'astro/zod';

/**
 * What zod says when a content file is broken, in plain Norwegian: what is wrong and what to write
 * instead. Astro prints file, collection and field in front of it.
 */
type Issue = Parameters<NonNullable<Parameters<typeof z.config>[0]>['customError'] & object>[0];

const liste = (verdier: readonly unknown[]) => verdier.map((v) => `«${String(v)}»`).join(', ');

function norskFeil(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `feltet ${liste(issue.keys)} finnes ikke i skjemaet: rett skrivemåten eller fjern det`;
    case 'invalid_type':
      return issue.input === undefined
        ? `feltet mangler: skriv en verdi (${navnPaaType(issue.expected)})`
        : `her skal det stå ${navnPaaType(issue.expected)}`;
    case 'invalid_value':
      return `verdien finnes ikke: velg ${issue.values.length > 1 ? 'en av ' : ''}${liste(issue.values)}`;
    case 'too_small':
      return `for lite: skriv minst ${issue.minimum} ${enhet(issue.origin)}`.trim();
    case 'too_big':
      return `for mye: skriv høyst ${issue.maximum} ${enhet(issue.origin)}`.trim();
    case 'invalid_union':
      return 'verdien passer ikke med noen av de lovlige formene: se et annet innlegg av samme slag';
    default:
      return undefined;
  }
}

function navnPaaType(type: string): string {
  const navn: Record<string, string> = {
    string: 'tekst',
    number: 'et tall',
    int: 'et helt tall',
    boolean: 'true eller false',
    array: 'en liste',
    tuple: 'en liste med to verdier',
    object: 'felt med navn',
    record: 'felt med navn',
    date: 'en dato som 2026-11-22',
  };
  return navn[type] ?? type;
}

const enhet = (slag: string): string => ({ string: 'tegn', array: 'innslag' })[slag] ?? '';

z.config({ customError: norskFeil });
