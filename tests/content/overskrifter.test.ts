import { expect, it } from 'vitest';
import { bokmaal } from '../fixtures/innhold.ts';
import { overskrifter } from '../fixtures/tekst.ts';

const hoved = (brodtekst: string) =>
  overskrifter(brodtekst)
    .filter((o) => o.startsWith('## '))
    .map((o) => o.slice(3));

it.each(bokmaal.yrker)('yrket $id har ryggraden', ({ brodtekst }) =>
  expect(hoved(brodtekst)).toEqual([
    'Hva du gjør',
    'Hvorfor det trengs',
    'Passer for deg hvis',
    'Passer mindre hvis',
    'Veien dit',
  ]),
);

it.each(bokmaal.fag)('faget $id har ryggraden', ({ brodtekst }) =>
  expect(hoved(brodtekst)).toEqual([
    'Hva du lærer',
    'Slik er timene',
    'Hvis du ikke tar det',
    'Bygger på',
    'Vanlige spørsmål',
  ]),
);

it.each(bokmaal.kravkoder)('kravkoden $id svarer i én setning og viser vei når noe mangler', ({ brodtekst }) => {
  expect(hoved(brodtekst).slice(0, 2)).toEqual(['I én setning', 'Mangler du noe?']);
  expect(hoved(brodtekst).slice(2)).toEqual(hoved(brodtekst).length > 2 ? ['Pass på'] : []);
});

it.each(bokmaal.utdanninger)('utdanningen $id har ryggraden', ({ data, brodtekst }) =>
  expect(hoved(brodtekst)).toEqual(
    data.type === 'studium' ? ['Hva du lærer', 'Etterpå'] : ['Hva du lærer', 'Løpet', 'Etterpå'],
  ),
);

it.each(bokmaal.veier)(
  'veien $id har bare spørsmål som overskrifter og slutter med hvem som kan svare',
  ({ brodtekst }) => {
    expect(hoved(brodtekst).filter((o) => !o.endsWith('?'))).toEqual([]);
    expect(hoved(brodtekst).at(-1)).toBe('Hvem kan svare?');
  },
);

it.each(bokmaal.fag)('faget $id svarer på minst ett vanlig spørsmål', ({ brodtekst }) =>
  expect(overskrifter(brodtekst).filter((o) => /^### .*\?$/.test(o)).length).toBeGreaterThan(0),
);
