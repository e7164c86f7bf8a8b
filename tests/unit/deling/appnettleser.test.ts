import { expect, test } from 'vitest';
import { erAppnettleser } from '../../../src/domain/deling/appnettleser.ts';
import { apper, vanlige } from '../../fixtures/appnettlesere.ts';

test.each(apper)('$navn er en app', ({ userAgent }) => {
  expect(erAppnettleser(userAgent)).toBe(true);
});

test.each(vanlige)('$navn er en vanlig nettleser', ({ userAgent }) => {
  expect(erAppnettleser(userAgent)).toBe(false);
});
