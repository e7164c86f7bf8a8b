import { expect, test } from 'vitest';
import { ferskhet, type Opplysning, sisteAar } from '../../../src/domain/regler/ferskhet.ts';

const o = (hvor: string, mer: Partial<Opplysning> = {}): Opplysning => ({ hvor, kildeaar: ['2026'], ...mer });

test('the worst first: a rule that has ended, then what nobody has checked, then what its sources cannot know', () => {
  const funn = ferskhet(
    [
      o('fersk', { kontrollert: '2026-11-01', hevder: 2027 }),
      o('gammel kilde', { hevder: 2027, kildeaar: ['ca. 2020–22', 'udatert'] }),
      o('et år', { kontrollert: '2025-11-01' }),
      o('to år', { kontrollert: '2024-11-01' }),
      o('slutt', { til: 2026 }),
      o('avløst', { til: 2026, harEtterfoelger: true }),
      o('varer ett opptak til', { til: 2027 }),
    ],
    '2026-11-30',
  );
  expect(funn.map((f) => [f.slag, f.hvor])).toEqual([
    ['slutt', 'slutt'],
    ['gammel-sjekk', 'to år'],
    ['gammel-sjekk', 'et år'],
    ['gammel-kilde', 'gammel kilde'],
  ]);
});

test.each([
  ['2020–22', 2022],
  ['24.9.2026', 2026],
  ['ca. 2020', 2020],
  ['2025/26', 2025],
  ['udatert', undefined],
])('the last year in «%s» is %s', (tekst, aar) => {
  expect(sisteAar(tekst)).toBe(aar);
});
