/** Punctuation as a reader meets it: nothing before a comma or a full stop, and one full stop where one is meant. */
import { describe, expect, test } from 'vitest';
import { sider } from './dist.ts';

/** Elements that begin and end a line of their own; the others stand within a sentence. */
const blokk =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|h\d|div|section|article|main|nav|aside|header|footer|table|thead|tbody|tr|t[dh]|caption|figure|figcaption|details|summary|label|button|option|select|form|fieldset|legend|input|br|hr|svg|text|title|desc|noscript|address|blockquote|pre)\b[^>]*>/gi;

/** The lines of a page as they are read, spaces run together as a browser does. */
const linjer = (html: string): string[] =>
  html
    // What one types stands in the sentence like a word.
    .replace(/<(code|kbd)\b[\s\S]*?<\/\1>/g, 'x')
    .replace(/<head[\s\S]*?<\/head>|<(script|style|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(blokk, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((l) => l.trim());

const funn = (moenster: RegExp) =>
  sider.flatMap((s) =>
    linjer(s.html).flatMap((l) => (l.match(moenster) ?? []).map((f) => `${s.adresse}: «${f.trim()}»`)),
  );

describe('de bygde sidene', () => {
  test('har ikke mellomrom foran komma, semikolon eller punktum', () => {
    expect(funn(/.{0,30}[\p{L}\p{N})»] [,;.](?=\s|$).{0,10}/gu)).toEqual([]);
  });

  test('har ikke to punktum etter hverandre', () => {
    expect(funn(/.{0,30}(?<!\.)\.\.(?!\.)/gu)).toEqual([]);
  });
});
