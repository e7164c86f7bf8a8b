import { describe, expect, it } from 'vitest';
import { bokmaal, sider } from '../fixtures/innhold.ts';
import { loepetekst, ord, synligTekst } from '../fixtures/tekst.ts';

/** Values that stand in more than one file. */
function like(par: readonly (readonly [fil: string, verdi: string])[]): string[] {
  const filer = new Map<string, string[]>();
  for (const [fil, verdi] of par) filer.set(verdi, [...(filer.get(verdi) ?? []), fil]);
  return [...filer].filter(([, f]) => f.length > 1).map(([verdi, f]) => `${f.join(' og ')}: «${verdi}»`);
}

describe.each(['nb', 'nn'] as const)('tekstene på %s', (spraak) => {
  const alle = sider[spraak];

  it('har en ingress på 30–160 tegn', () =>
    expect(
      alle.filter(({ data: { ingress } }) => ingress.length < 30 || ingress.length > 160).map((s) => s.fil),
    ).toEqual([]));

  it('har hver sin ingress', () => expect(like(alle.map((s) => [s.fil, s.data.ingress]))).toEqual([]));

  it('begynner ikke ingressen med de samme fire ordene', () =>
    expect(like(alle.map((s) => [s.fil, ord(s.data.ingress).slice(0, 4).join(' ')]))).toEqual([]));

  it('har hver sin tittel innenfor samlingen', () =>
    expect(like(alle.map((s) => [s.fil, `${s.fil.split('/')[1]}: ${s.data.tittel}`]))).toEqual([]));

  it('begynner ikke med den samme setningen', () =>
    expect(
      like(
        alle.map((s) => [
          s.fil,
          loepetekst(s.brodtekst)
            .trim()
            .split(/[.!?\n]/)[0] ?? '',
        ]),
      ),
    ).toEqual([]));

  it('deler ikke tolv ord på rad', () => {
    const forst = new Map<string, string>();
    const delt = new Set<string>();
    for (const { fil, data, brodtekst } of alle) {
      const ordene = ord(`${data.ingress} ${loepetekst(brodtekst)}`);
      for (let i = 0; i + 12 <= ordene.length; i++) {
        const rekke = ordene.slice(i, i + 12).join(' ');
        const annen = forst.get(rekke) ?? fil;
        if (annen !== fil) delt.add(`${annen} og ${fil}: «${rekke}»`);
        forst.set(rekke, annen);
      }
    }
    expect([...delt]).toEqual([]);
  });
});

it('ingen to yrker sier det samme om et fag', () => {
  const bruk = bokmaal.yrker.flatMap(({ fil, data }) => data.fag.map((f) => [fil, f.bruk.nb] as const));
  expect(like(bruk)).toEqual([]);
});

it('tusener skilles med hardt mellomrom, så tallet ikke brytes', () => {
  const brutt = [...sider.nb, ...sider.nn].flatMap((side) =>
    synligTekst(side).flatMap((t) =>
      (t.match(/(?<![\d,.–-])\d{1,3} \d{3}(?!\d)/g) ?? []).map((tall) => `${side.fil}: ${tall}`),
    ),
  );
  expect(brutt).toEqual([]);
});
