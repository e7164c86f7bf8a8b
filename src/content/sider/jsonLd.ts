import type { FAQPage, Occupation, WithContext } from 'schema-dts';
import type { Spraak } from '../../i18n/spraak.ts';
import { tekstFor, type YrkeNode } from '../graf/graf.ts';

/** schema.org Occupation; pay only where the site itself shows it. */
export function yrkeLd(node: YrkeNode, spraak: Spraak): WithContext<Occupation> {
  const { data } = node;
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: tekstFor(node, spraak).tittel,
    description: tekstFor(node, spraak).ingress,
    occupationLocation: { '@type': 'Country', name: 'Norge' },
    ...(data.styrk08 && {
      occupationalCategory: { '@type': 'CategoryCode', codeValue: data.styrk08, inCodeSet: 'STYRK-08' } as never,
    }),
    ...(data.lonn && {
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        name: 'base',
        currency: 'NOK',
        duration: 'P1M',
        median: data.lonn.verdi,
      } as never,
    }),
  };
}

/**
 * The questions under «Vanlige spørsmål» as schema.org FAQPage: `### Question` and the text under it.
 * Undefined where the page has none.
 */
export function faqLd(tekst: string): WithContext<FAQPage> | undefined {
  const [, del] = /^## Van(?:lige|lege) spørsmål\s*$([\s\S]*)/m.exec(tekst) ?? [];
  const sporsmaal = (del?.split(/^## /m)[0] ?? '').split(/^### /m).slice(1);
  if (!sporsmaal.length) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: sporsmaal.map((s) => {
      const [navn = '', ...svar] = s.trim().split('\n');
      return {
        '@type': 'Question',
        name: navn.trim(),
        acceptedAnswer: { '@type': 'Answer', text: plain(svar.join(' ')) },
      };
    }),
  };
}

/** Markdown links and emphasis as bare text. */
const plain = (markdown: string) =>
  markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{1,2}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
