/** What a reader finds on each page before any script: text, sources, and the language that the text is in. */
import { describe, expect, test } from 'vitest';
import { oversett } from '../../src/i18n/ordene.ts';
import { type Bygdside, dekod, erNodeside, sider } from './dist.ts';

/** A part of a page as a reader sees it: no scripts, no markup. */
const somTekst = (html: string) =>
  dekod(html.replace(/<(script|style|noscript|svg)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
const hoveddel = (s: Bygdside) => /<main\b[\s\S]*<\/main>/.exec(s.html)?.[0] ?? '';
const spraak = (s: Bygdside) => (s.adresse.startsWith('/nn/') ? 'nn' : 'nb');
const brudd = (liste: readonly Bygdside[], holder: (s: Bygdside) => boolean) =>
  liste.flatMap((s) => (holder(s) ? [] : [s.adresse]));

test('hver side om et fag, et krav, et studium, et yrke eller en vei kan leses uten skript', () => {
  const noder = sider.filter((s) => erNodeside(s.adresse));
  expect(noder.length).toBeGreaterThan(700);
  expect(brudd(noder, (s) => somTekst(hoveddel(s)).length > 300)).toEqual([]);
});

describe('hvert opptakskrav', () => {
  const krav = sider.filter((s) => /^\/(nn\/)?kravkoder\/[^/]+\/$/.test(s.adresse));
  /** The section of sources; its heading is the last of its words on the page. */
  const kilder = (s: Bygdside) => {
    const del = hoveddel(s);
    return del.slice(del.lastIndexOf(`>${oversett(spraak(s))('kilder')}<`));
  };
  test('viser kilder med adresse og årstall, og dagen noen sist så etter', () => {
    expect(krav.length).toBeGreaterThanOrEqual(70);
    // One source has no address: a page of Avinor's, undated.
    expect(brudd(krav, (s) => /<a [^>]*href="https:/.test(kilder(s)) || s.adresse.includes('flygeleder'))).toEqual([]);
    const sjekket = (s: Bygdside) =>
      new RegExp(`${oversett(spraak(s))('kontrollert')} \\d{1,2}\\. [a-z]+ 20\\d\\d`).test(somTekst(kilder(s)));
    expect(brudd(krav, sjekket)).toEqual([]);
    const linjer = (s: Bygdside) => [...kilder(s).matchAll(/<li\b[\s\S]*?<\/li>/g)].map((m) => somTekst(m[0]));
    expect(brudd(krav, (s) => linjer(s).length > 0)).toEqual([]);
    expect(krav.flatMap(linjer).filter((l) => !/\((.*20\d\d.*|udatert)\)$/.test(l))).toEqual([]);
  });
});

test('en nynorskside med bokmålstekst sier det og merker teksten; de andre gjør ingen av delene', () => {
  const nn = sider.filter((s) => s.adresse.startsWith('/nn/') && erNodeside(s.adresse));
  const merket = (s: Bygdside) =>
    /<div[^>]* lang="nb"/.test(hoveddel(s)) && /class="[^"]*ingress[^"]*"[^>]*lang="nb"/.test(s.html);
  const sier = (s: Bygdside) => somTekst(hoveddel(s)).includes(oversett('nn')('kunBokmaal'));
  expect(nn.length).toBeGreaterThan(350);
  expect(brudd(nn, (s) => merket(s) === sier(s))).toEqual([]);
});
