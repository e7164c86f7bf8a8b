/** A broken content file is refused, and the editor is told file, field and remedy in Norwegian. */
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { byggGraf, type Raavare } from '../../src/content/graf/bygg.ts';
import { feillinjer } from '../../src/content/les/norskeFeil.ts';
import { fag } from '../../src/content/skjema/fag.ts';
import { nynorsk } from '../../src/content/skjema/felles.ts';
import { kravkode } from '../../src/content/skjema/kravkode.ts';
import { tall } from '../../src/content/skjema/tall.ts';
import { tiltak } from '../../src/content/skjema/tiltak.ts';
import { tilbudsliste } from '../../src/content/skjema/tilbud.ts';
import { undervisning } from '../../src/content/skjema/undervisning.ts';
import { fortelling } from '../../src/content/skjema/xfaktor.ts';
import { yrke } from '../../src/content/skjema/yrke.ts';
import { bokmaal, nynorskfiler, tallfiler, tilbudslister, timeplaner } from '../fixtures/innhold.ts';

/** A sound file of each kind as its editor wrote it, for breaking. */
const hel = {
  fag: bokmaal.fag.find((f) => f.id === 'r1')?.data,
  kravkode: bokmaal.kravkoder.find((k) => k.id === 'hing')?.data,
  yrke: bokmaal.yrker[0]?.data,
  tall: tallfiler.find((t) => t.id === 'mattevalg')?.data,
  tiltak: bokmaal.tiltak.find((t) => t.id === 'ent3r')?.data,
  fortelling: bokmaal['x-faktor'][0]?.data,
  tilbud: tilbudslister.find((t) => t.data.tilbud.some((x) => x.kravkode))?.data,
};

/** A film as an editor adds it to a story. */
const film = {
  fil: '/film/vind.mp4',
  poster: '/film/vind.webp',
  bredde: 1080,
  hoyde: 1920,
  teksting: [{ spraak: 'nb', fil: '/film/vind.vtt' }],
  transkripsjon: 'En turbin snurrer mens noen forteller.',
};

/** What the editor is told when the fields are as given. `undefined` takes a field away. */
function melding(skjema: z.ZodType, felt: object | undefined, endret: Record<string, unknown>): string {
  const { error } = skjema.safeParse(JSON.parse(JSON.stringify({ ...felt, ...endret })));
  return error ? feillinjer('content/prove.mdx', error).join('\n') : '';
}

describe('feil i et felt', () => {
  test('hele filer går gjennom', () => {
    expect(melding(fag, hel.fag, {})).toBe('');
    expect(melding(yrke, hel.yrke, {})).toBe('');
    expect(melding(fortelling, hel.fortelling, { film })).toBe('');
    expect(melding(tilbudsliste, hel.tilbud, {})).toBe('');
  });

  test.each([
    ['felt skrevet feil', { ingres: 'x' }, 'feltet «ingres» finnes ikke i skjemaet. Mente du «ingress»?'],
    ['ukjent felt', { xyzzy: 1 }, 'feltet «xyzzy» finnes ikke i skjemaet. Rett skrivemåten eller fjern feltet'],
    ['felt som mangler', { tittel: undefined }, 'feltet «tittel»: feltet mangler: skriv en verdi (tekst)'],
    ['feil slag verdi', { soekeord: 'matte' }, 'feltet «soekeord»: her skal det stå en liste'],
    [
      'ord utenfor lista',
      { omraade: 'magi' },
      'feltet «omraade»: verdien finnes ikke: velg en av «matematikk», «fysikk»',
    ],
    ['for lang ingress', { ingress: 'a'.repeat(161) }, 'feltet «ingress»: ingressen kan være høyst 160 tegn'],
    ['for kort ingress', { ingress: 'Kort.' }, 'feltet «ingress»: for lite: skriv minst 30 tegn'],
    ['ingen kilde', { kilder: [] }, 'feltet «kilder»: oppgi minst én kilde med navn, aar og helst url'],
    ['kilde uten årstall', { kilder: [{ navn: 'Udir' }] }, 'feltet «kilder.0.aar»: feltet mangler'],
    [
      'halv adresse',
      { kilder: [{ navn: 'Udir', aar: '2026', url: 'udir.no' }] },
      'feltet «kilder.0.url»: skriv en hel adresse',
    ],
    ['dato på norsk vis', { kontrollert: '22.11.2026' }, 'feltet «kontrollert»: skriv en dato som 2026-11-22'],
    ['kode uten mønster', { fagkode: 'R1' }, 'feltet «fagkode»: en fagkode er tre bokstaver og fire sifre'],
    ['timetall som ikke finnes', { timer: 100 }, 'feltet «timer»: verdien er ikke lovlig'],
    ['filnavn med stor bokstav', { byggerPaa: ['R1.mdx'] }, 'feltet «byggerPaa.0»: skriv filnavnet uten .mdx'],
  ])('fag: %s', (_navn, endret, venta) => {
    expect(melding(fag, hel.fag, endret)).toContain(`content/prove.mdx: ${venta}`);
  });

  test('kravkode: et krav som ikke er et uttrykk, får vist formene', () => {
    expect(melding(kravkode, hel.kravkode, { krav: { noe: 'r1' } })).toContain(
      'feltet «krav»: et krav skrives som { fag: r1 }, { alle: [ … ] }, { minstEn: [ … ] }',
    );
  });

  test('yrke: en fasett utenfor skalaen og et ukjent anlegg', () => {
    expect(melding(yrke, hel.yrke, { onet: ['17-2051'] })).toContain('feltet «onet.0»: en O*NET-kode ser slik ut');
    expect(melding(yrke, hel.yrke, { riasec: { ...hel.yrke?.riasec, R: 9 } })).toContain(
      'feltet «riasec.R»: for mye: skriv høyst 7',
    );
  });

  const konstant = { navn: { nb: 'Tyngden', nn: 'Tyngda' }, verdi: '9,81', enhet: 'm/s²', merke: 'bekreftet' };

  test.each([
    ['krok som er for lang', { krok: 'o'.repeat(71) }, 'feltet «krok»: kroken står alene på en liten skjerm'],
    [
      'grense som lover',
      { grense: 'Modellen er nesten helt riktig, og det holder lenge.' },
      'begynn med «Virkeligheten',
    ],
    ['konstant uten kilde', { konstanter: [konstant] }, 'feltet «konstanter.0.kilde»: en konstant som er bekreftet'],
    ['ukjent merke', { konstanter: [{ ...konstant, merke: 'sikker' }] }, 'velg en av «bekreftet», «annenhaands»'],
    ['ett yrke', { yrker: ['lege'] }, 'feltet «yrker»: for lite: skriv minst 2 innslag'],
    ['film uten teksting', { film: { ...film, teksting: [] } }, 'feltet «film.teksting»: en film må ha teksting'],
    [
      'film på en annen tjener',
      { film: { ...film, fil: 'https://a.no/b.mp4' } },
      'skriv en adresse som /film/navn.mp4',
    ],
  ])('fortelling: %s', (_navn, endret, venta) => {
    expect(melding(fortelling, hel.fortelling, endret)).toContain(venta);
  });

  test('tilbud: kjent krav uten kravkode', () => {
    const tilbud = hel.tilbud?.tilbud.map(({ kravkode: _, ...t }) => ({ ...t, kjennskap: 'sett' }));
    expect(melding(tilbudsliste, hel.tilbud, { tilbud })).toContain(
      'feltet «tilbud.0.kravkode»: et tilbud med kjent eller antatt krav',
    );
  });

  test('tall: en ny rad som ikke passer til seriene', () => {
    const rader = hel.tall?.rader ?? [];
    const med = (rad: object) => melding(tall, hel.tall, { rader: [...rader, rad] });
    expect(med({ aar: 2024, verdier: [51, 49] })).toBe('');
    expect(med({ aar: 2024, verdier: [51] })).toContain(
      'feltet «rader.5.verdier»: raden har 1 tall, men det er 2 serier',
    );
    expect(med({ aar: '24', verdier: [51, 49] })).toContain('feltet «rader.5.aar»: skriv året som 2022 eller 2021/22');
    expect(med({ verdier: [51, 49] })).toContain('feltet «rader.5»: skriv enten aar eller navn på raden');
    expect(med({ aar: 2024, verdier: [51, null] })).toContain(
      'feltet «rader.5»: et linjediagram må ha aar og alle tall',
    );
  });

  test('timeplan: minutter som ikke går opp', () => {
    const plan = timeplaner[0]?.data;
    expect(melding(undervisning, plan, {})).toBe('');
    expect(melding(undervisning, plan, { trinn: plan?.trinn.slice(1) })).toMatch(
      /feltet «trinn»: trinnene tar \d+ minutter til sammen, men timen er \d+: rett minuttene/,
    );
  });

  test('tiltak: steder uten kart, og et punkt utenfor landet', () => {
    expect(melding(tiltak, hel.tiltak, {})).toBe('');
    expect(melding(tiltak, hel.tiltak, { kart: undefined })).toContain(
      'feltet «kart»: et tiltak med steder må ha kart',
    );
    expect(
      melding(tiltak, hel.tiltak, { steder: [{ navn: 'Oslo', kommune: 'Oslo', lat: 10.75, lon: 59.91 }] }),
    ).toContain('feltet «steder.0.lat»: for lite: skriv minst 57.5');
    expect(melding(tiltak, hel.tiltak, { gjelder: 'nå' })).toContain(
      'feltet «gjelder»: skriv året beskrivelsen gjelder for',
    );
  });

  test('nynorskfil: tall og regler hører hjemme i bokmålsfilen', () => {
    expect(melding(nynorsk, { tittel: 'R1', ingress: 'i'.repeat(40) }, { timer: 140 })).toContain(
      'feltet «timer» finnes ikke i skjemaet',
    );
  });

  test('ingen melding er på engelsk', () => {
    const alt = ['tittel', 'kilder', 'timer', 'trinn', 'omraade', 'byggerPaa', 'byggerPaaErKrav', 'gjelder'];
    const verdier = [undefined, null, 7, 'x', [], {}, [7], true];
    const meldinger = alt.flatMap((f) => verdier.map((v) => melding(fag, hel.fag, { [f]: v })));
    expect(meldinger.filter((m) => /\b(expected|invalid|received|required|must|unrecognized)\b/i.test(m))).toEqual([]);
  });
});

describe('feil i en henvisning', () => {
  const { sider: _s, 'x-faktor': _x, tiltak: _t, ...nn } = nynorskfiler;
  const raa = (): Raavare => structuredClone({ ...bokmaal, tilbud: tilbudslister, nn, opptak: 2027 });

  test('et ukjent fag nevnes med fil, felt og det som trolig var ment', () => {
    const innhold = raa();
    const r2 = innhold.fag.find((f) => f.id === 'r2');
    if (r2) r2.data.byggerPaa = ['r11'];
    expect(() => byggGraf(innhold)).toThrow(
      'content/fag/r2.mdx: feltet «byggerPaa» viser til faget «r11», som ikke finnes i content/fag. Mente du «r1»?',
    );
  });

  test('alle feil kommer på én gang', () => {
    const innhold = raa();
    const yrket = innhold.yrker[0];
    if (yrket)
      Object.assign(yrket.data, { utdanninger: ['finnes-slett-ikke-her'], ligner: ['heller-ikke-dette-yrket'] });
    const feil = (() => {
      try {
        return byggGraf(innhold);
      } catch (e) {
        return e instanceof Error ? e.message : '';
      }
    })();
    expect(feil).toContain(
      `content/yrker/${yrket?.id ?? ''}.mdx: feltet «utdanninger» viser til utdanningen «finnes-slett-ikke-her»`,
    );
    expect(feil).toContain('feltet «ligner» viser til yrket «heller-ikke-dette-yrket»');
    expect(feil).toContain('lag filen content/yrker/heller-ikke-dette-yrket.mdx');
  });

  test('en nynorskfil uten bokmålsfil', () => {
    const innhold = raa();
    innhold.nn.fag.push({ id: 'r3', data: { tittel: 'R3', ingress: 'x', soekeord: [] } });
    expect(() => byggGraf(innhold)).toThrow('content/fag/nn/r3.mdx: nynorskfilen har ingen bokmålsfil');
  });
});
