import { expect, it } from 'vitest';
import { lesFragment, skrivFragment } from '../../../src/domain/deling/kodek.ts';
import { tidligereUtgaver } from '../../../src/domain/deling/utgaver.ts';
import { samling } from '../../fixtures/testen.ts';

/**
 * Real links, as pupils have them in chats and bookmarks. They must open for as long as their edition is registered.
 * If this fails, statements have moved without a new edition: see the comment in src/domain/deling/kodek.ts.
 * When an edition is added, add links for it; never change those that stand here.
 */
const utgaver = [{ tegn: samling.utgave, paastander: samling.paastander.map((p) => p.id) }, ...tidligereUtgaver];

it('edition 1: two answers and a preference', () => {
  expect(lesFragment('13gBAEok', utgaver)).toEqual({
    ok: true,
    tilstand: { utgave: '1', svar: { 'jord-hav-1': 4, 'maskiner-1': 1 }, preferanser: { 'ute-inne': -2 } },
  });
});

it('edition 1: a full test', () => {
  const lest = lesFragment('1VQBq83Ar-UrLgyPweNz-qSMQ9PhDIl2I', utgaver);
  expect(lest.ok && Object.keys(lest.tilstand.svar)).toHaveLength(60);
  expect(lest).toMatchObject({
    tilstand: {
      svar: {
        'jord-hav-1': 4,
        'maskiner-1': 1,
        'stoffer-1': 1,
        'ro-tempo': 2,
        'bygg-2': 1,
        'utadvendthet-4': 2,
      },
      preferanser: { 'ute-inne': -1, 'kort-lang': 2 },
    },
  });
});

it('a full test with all preferences is at most 33 characters', () => {
  const [utgave] = utgaver;
  const svar = Object.fromEntries(samling.paastander.map((p) => [p.id, 5 as const]));
  const preferanser = Object.fromEntries(
    samling.paastander.flatMap((p) => (p.del === 'slik-jobber-jeg' ? [[p.maaler, 2]] : [])),
  );
  expect(utgave && skrivFragment({ svar, preferanser }, utgave).length).toBe(33);
});
