/** What each X-faktor story holds when no script runs: the scene, today's numbers, its table, and a sentence that says so. */
import { expect, test } from 'vitest';
import { ordene } from '../../src/i18n/ordene.ts';
import { erFortelling, sider } from './dist.ts';

const fortellinger = sider.filter(erFortelling);
const utenMerker = (html: string) => html.replaceAll(/<[^>]+>/g, ' ');

test('there are twelve stories in two languages', () => {
  expect(fortellinger).toHaveLength(24);
});

test.each(fortellinger.map((s) => [s.adresse, s] as const))(
  '%s has scene, numbers, table and a word about JavaScript',
  (adresse, { html, elementer }) => {
    const spraak = adresse.startsWith('/nn/') ? 'nn' : 'nb';
    const scene = elementer.find((e) => e.navn === 'svg' && e.attributter.role === 'img');
    expect(scene?.attributter['aria-label']).toMatch(/\p{L}{3}/u);
    expect(utenMerker(/class="idag[^"]*"[^>]*>([\s\S]*?)<\/(?:p|section|div)>/.exec(html)?.[1] ?? '')).toMatch(/\d/);
    expect(elementer.filter((e) => e.navn === 'tr').length).toBeGreaterThan(3);
    expect(/<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1]).toContain(ordene('xfaktor', spraak).utenJs);
  },
);
