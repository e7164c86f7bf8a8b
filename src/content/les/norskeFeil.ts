import { z } from 'astro/zod';
import { naermest } from '../graf/feil.ts';

/** What zod says when a content file is broken, in plain Norwegian: what is wrong and what to write instead. */
type Issue = Parameters<NonNullable<Parameters<typeof z.config>[0]>['customError'] & object>[0];

const liste = (verdier: readonly unknown[]) => verdier.map((v) => `«${String(v)}»`).join(', ');

function norskFeil(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return ukjenteFelt(issue.keys, issue.inst);
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
    default:
      return 'verdien er ikke lovlig: se hvordan et annet innlegg av samme slag skriver den';
  }
}

/** Names the fields that the schema lacks, and the one that was probably meant. */
function ukjenteFelt(felt: readonly string[], skjema: unknown): string {
  const kjente = skjema instanceof z.ZodObject ? Object.keys(skjema.shape) : [];
  const forslag = felt.flatMap((f) => naermest(f, kjente) ?? []);
  const sporsmaal = forslag.length > 0 ? ` Mente du ${liste(forslag)}?` : '';
  return `feltet ${liste(felt)} finnes ikke i skjemaet.${sporsmaal} Rett skrivemåten eller fjern feltet`;
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

/** One line a fault: file, field and remedy. */
export const feillinjer = (fil: string, feil: z.ZodError): string[] =>
  feil.issues.map(({ path, message }) => `${fil}: ${path.length > 0 ? `feltet «${path.join('.')}»: ` : ''}${message}.`);
