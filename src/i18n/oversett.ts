import { nb, type Tekstnoekkel } from './nb.ts';
import { nn } from './nn.ts';
import type { Spraak } from './spraak.ts';

const tekster: Record<Spraak, Record<Tekstnoekkel, string>> = { nb, nn };

// The type says so too, but a build does not check types.
const mangler = Object.keys(nb).filter((noekkel) => !(noekkel in nn));
if (mangler.length) throw new Error(`src/i18n/nn.ts mangler: ${mangler.join(', ')}. Skriv tekstene på nynorsk.`);

/** `const t = oversett('nn'); t('yrke.kr', { n: 5 })` – `{n}` in the text is replaced; without a value it stays. */
export function oversett(spraak: Spraak) {
  return (noekkel: Tekstnoekkel, verdier: Record<string, string | number> = {}): string =>
    tekster[spraak][noekkel].replace(/\{(\w+)\}/g, (_, navn: string) => String(verdier[navn] ?? `{${navn}}`));
}
