import type { Occupation, WithContext } from 'schema-dts';
import type { Spraak } from '../i18n/spraak.ts';
import { tekstFor, type YrkeNode } from './graph.ts';

/** schema.org Occupation; pay only where the site itself shows it. */
export function yrkeLd(node: YrkeNode, spraak: Spraak): WithContext<Occupation> {
  const { data } = node;
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name: spraak === 'nn' ? data.navnNn : data.tittel,
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
