import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { motor } from '../../src/bilder/tegn.ts';
import { felter } from '../../src/content/skjema/utdanning.ts';
import { fasetter } from '../../src/domain/testen/motor/maal.ts';
import { symbolnavn } from '../../src/tegninger/symbolnavn.ts';
import { slagene, tegningFor, tegninger } from '../../src/tegninger/tegning.ts';

const slugger = (mappe: string) =>
  readdirSync(`content/${mappe}`)
    .filter((fil) => fil.endsWith('.mdx'))
    .map((fil) => fil.slice(0, -4))
    .sort();
const alle = slagene.flatMap((slag) => [...tegninger(slag)].map(([id, tegning]) => ({ slag, id, ...tegning })));
const toppene = alle.flatMap(({ slag, id, topp }) => (topp ? [{ navn: `${slag}/${id}`, topp }] : []));

describe('what is drawn', () => {
  it.each(['yrker', 'fag', 'veier', 'kravkoder'] as const)('every entry of %s, and nothing else', (slag) => {
    expect([...tegninger(slag).keys()].sort()).toEqual(slugger(slag));
  });

  it('every interest and every field', () => {
    expect([...tegninger('fasetter').keys()].sort()).toEqual([...fasetter].sort());
    expect([...tegninger('felter').keys()].sort()).toEqual([...felter].sort());
  });

  it('an occupation in the colours of its own field', () => {
    const feil = slugger('yrker').filter((slug) => {
      const felt = /^felt: (\S+)/m.exec(readFileSync(`content/yrker/${slug}.mdx`, 'utf8'))?.[1];
      return tegningFor('yrker', slug).felt !== felt;
    });
    expect(feil).toEqual([]);
  });

  it('no two alike within a kind', () => {
    for (const slag of slagene) {
      const tegnet = [...tegninger(slag).values()].map(({ objekt }) => objekt);
      expect(new Set(tegnet).size, slag).toBe(tegnet.length);
    }
  });

  it('a header for each occupation and subject, and each door of the site', () => {
    const antall = slugger('yrker').length + slugger('fag').length + tegninger('sider').size;
    expect(toppene).toHaveLength(antall);
  });

  it('nothing for what nobody has drawn', () => {
    expect(() => tegningFor('yrker', 'trollmann')).toThrow('yrker/trollmann');
  });
});

describe('how it is drawn', () => {
  const stil = readFileSync('src/styles/tegning.css', 'utf8');
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');

  it('in shapes and classes that the stylesheet knows: no text, no style, no id, no colour', () => {
    const kjente = new Set([...stil.matchAll(/\.(tg-\w+|[tu]\w)\b/g)].map((treff) => treff[1]));
    for (const { slag, id, objekt, topp } of alle) {
      const alt = objekt + (topp ?? '');
      expect(alt, `${slag}/${id}`).not.toMatch(/<text|<style|style=|\bid=|#|fill=|stroke=|NaN|undefined|d="\s*"/);
      const klasser = [...alt.matchAll(/class="([^"]*)"/g)].map((treff) => treff[1]);
      expect(
        klasser.filter((k) => !kjente.has(k)),
        `${slag}/${id}`,
      ).toEqual([]);
    }
  });

  it('in tokens only, and three colours of the drawings’ own: two skins and chalk', () => {
    const [skjerm = ''] = stil.split('@media');
    expect([...skjerm.matchAll(/#[0-9a-f]{3,8}/gi)]).toHaveLength(3);
    const brukte = [...skjerm.matchAll(/var\((--[\w-]+)\)/g)].map((treff) => treff[1] ?? '');
    const egne = ['--felt', '--hud-lys', '--hud-mork', '--kritt'];
    expect(brukte.filter((navn) => !egne.includes(navn) && !tokens.includes(`${navn}:`))).toEqual([]);
  });

  it('small: a header costs a page less than 1 kB', () => {
    const tunge = toppene.filter(({ topp }) => gzipSync(topp).length > 1000 || topp.length > 3000);
    expect(tunge.map(({ navn }) => navn)).toEqual([]);
  });

  it('with names that do not meet when several sheets stand on one page', () => {
    const navn = alle.map(({ slag, id }) => symbolnavn(slag, id));
    expect(new Set(navn).size).toBe(navn.length);
  });

  describe('inside its frame', () => {
    beforeAll(async () => {
      await motor();
    }, 60_000);

    it('with the outline too', () => {
      const kuttet = alle.filter(({ side, objekt }) => {
        const penn = side === 64 ? 2.7 : 2;
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-40 -40 144 144"><g fill="none" stroke="#000" stroke-width="${penn}">${objekt}</g></svg>`;
        const boks = new Resvg(svg).getBBox();
        if (!boks) return true;
        const slakk = 1;
        return [boks.x, boks.y, side - boks.x - boks.width, side - boks.y - boks.height].some((rom) => rom < -slakk);
      });
      expect(kuttet.map(({ slag, id }) => `${slag}/${id}`)).toEqual([]);
    }, 60_000);
  });
});
