import { expect, it } from 'vitest';
import { lagGraf } from '../fixtures/innhold.ts';

const graf = lagGraf();

/** Edges out of `fra` that the other end does not know of, as «r1 → lege». */
const enveis = <A extends { id: string }, B extends { id: string }>(
  fra: Map<string, A>,
  ut: (a: A) => readonly B[],
  inn: (b: B) => readonly A[],
) => [...fra.values()].flatMap((a) => ut(a).flatMap((b) => (inn(b).includes(a) ? [] : `${a.id} → ${b.id}`)));

const { fag, kravkoder, utdanninger, yrker, veier } = graf;

it.each([
  [
    'fra yrke til fag',
    enveis(
      yrker,
      (y) => y.fag,
      (f) => f.yrker,
    ),
  ],
  [
    'fra fag til yrke',
    enveis(
      fag,
      (f) => f.yrker,
      (y) => y.fag,
    ),
  ],
  [
    'fra yrke til utdanning',
    enveis(
      yrker,
      (y) => y.utdanninger,
      (u) => u.yrker,
    ),
  ],
  [
    'fra utdanning til yrke',
    enveis(
      utdanninger,
      (u) => u.yrker,
      (y) => y.utdanninger,
    ),
  ],
  [
    'fra utdanning til kravkode',
    enveis(
      utdanninger,
      (u) => u.kravkoder,
      (k) => k.utdanninger,
    ),
  ],
  [
    'fra kravkode til utdanning',
    enveis(
      kravkoder,
      (k) => k.utdanninger,
      (u) => u.kravkoder,
    ),
  ],
  [
    'fra kravkode til fag',
    enveis(
      kravkoder,
      (k) => k.fag,
      (f) => f.kravkoder,
    ),
  ],
  [
    'fra fag til kravkode',
    enveis(
      fag,
      (f) => f.kravkoder,
      (k) => k.fag,
    ),
  ],
  [
    'fra kravkode til vei',
    enveis(
      kravkoder,
      (k) => k.veier,
      (v) => v.kravkoder,
    ),
  ],
  [
    'fra vei til kravkode',
    enveis(
      veier,
      (v) => v.kravkoder,
      (k) => k.veier,
    ),
  ],
  [
    'fra fag til vei',
    enveis(
      fag,
      (f) => f.veier,
      (v) => v.fag,
    ),
  ],
  [
    'fra vei til fag',
    enveis(
      veier,
      (v) => v.fag,
      (f) => f.veier,
    ),
  ],
])('hver kant %s går også tilbake', (_, brudd) => expect(brudd).toEqual([]));
