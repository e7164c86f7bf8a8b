/** What a counsellor prints must come out as it was made: on one sheet. */
import { expect, test } from '@playwright/test';
import { spraakene, sti } from '../../src/i18n/spraak.ts';

/** Width and height of each page of a PDF, in points. */
const ark = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map((m) => ({
    bredde: Math.round(Number(m[1])),
    hoyde: Math.round(Number(m[2])),
  }));

test('the table of requirements is one sheet of A4, lying down, in both languages', async ({ page }) => {
  for (const spraak of spraakene) {
    await page.goto(sti(spraak, '/kravkoder'));
    expect(ark(await page.pdf({ preferCSSPageSize: true }))).toEqual([{ bredde: 842, hoyde: 595 }]);
  }
});
