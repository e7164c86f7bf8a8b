import { expect, it } from 'vitest';
import { medForsprang } from '../../../src/bilder/forsprang.ts';

const medLogg = (antall: number) => {
  const startet: number[] = [];
  const oppgaver = Array.from({ length: antall }, (_, i) => () => {
    startet.push(i);
    return i === 3 ? Promise.reject(new Error('tre')) : Promise.resolve(i * 10);
  });
  return { startet, oppgaver };
};

it('starts the next ones before they are asked for, and each once', async () => {
  const { startet, oppgaver } = medLogg(6);
  const lag = medForsprang(oppgaver, 2);
  expect(await lag[0]?.()).toBe(0);
  expect(startet).toEqual([0, 1, 2]);
  expect(await lag[1]?.()).toBe(10);
  expect(startet).toEqual([0, 1, 2, 3]);
});

it('tells of a fault where it is waited for', async () => {
  const lag = medForsprang(medLogg(5).oppgaver, 2);
  expect(await lag[2]?.()).toBe(20);
  await expect(lag[3]?.()).rejects.toThrow('tre');
  expect(await lag[4]?.()).toBe(40);
});

it('draws again what is asked for again', async () => {
  const { startet, oppgaver } = medLogg(1);
  const lag = medForsprang(oppgaver);
  await lag[0]?.();
  await lag[0]?.();
  expect(startet).toEqual([0, 0]);
});
