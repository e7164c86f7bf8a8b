import { expect, test } from 'vitest';
import { liten } from '../../../src/domain/tekst/liten.ts';

test.each([
  ['Lege', 'lege'],
  ['Økonom', 'økonom'],
  ['Geomatikkingeniør (GIS)', 'geomatikkingeniør (GIS)'],
  ['Å bygge en bru', 'å bygge en bru'],
  ['I Narvik', 'i Narvik'],
  ['UX-designer', 'UX-designer'],
  ['KI-forsker', 'KI-forsker'],
  ['3D-kunstner (VFX, spill)', '3D-kunstner (VFX, spill)'],
  ['R1 eller S1 og S2', 'R1 eller S1 og S2'],
  ['R eller S', 'R eller S'],
  ['IT', 'IT'],
  ['ja', 'ja'],
  ['', ''],
])('%s → %s', (tekst, venta) => expect(liten(tekst)).toBe(venta));
