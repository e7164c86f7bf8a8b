/** A number as Norwegians write it: `tall(21904.2)` → «21 904», `tall(3.14159, 1)` → «3,1». */
export function tall(n: number, desimaler = 0): string {
  const [hele = '', deler] = Math.abs(n).toFixed(desimaler).split('.');
  const gruppert = hele.length > 4 ? hele.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : hele;
  const fortegn = n < 0 && Number(n.toFixed(desimaler)) !== 0 ? '−' : '';
  return fortegn + gruppert + (deler ? `,${deler}` : '');
}
