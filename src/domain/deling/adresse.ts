/**
 * What an address that leads nowhere was, before a chat or a mail program did something to it. Samples:
 *
 *     /fagsjekken/%23har=r1   → /fagsjekken/#har=r1
 *     /yrker/lege.            → /yrker/lege/
 *     /Fagsjekken/)           → /fagsjekken/
 *
 * Always a path of this site. One that has nothing to mend comes back as it was.
 */
export function denSomMentes(sti: string): string {
  const [foer = '', ...etter] = sti.split(/%(?:25)*23/i);
  // Two slashes at the start would be another site.
  const ren = foer.replace(/^[/\\]+/, '/');
  if (etter.length) return `${ren || '/'}#${etter.join('#')}`;
  if (ren !== foer) return ren;
  const mappe = ren.toLowerCase().replace(hale, '');
  return mappe === ren.toLowerCase().replace(/\/$/, '') && ren === ren.toLowerCase() ? sti : `${mappe}/`;
}

/** What a sentence leaves at the end of an address, encoded or not, with the slash before it. */
const hale = /(?:[/.,;:!?)\]}>*"'`´’”»…]|%(?:2[0-9c]|3[abef]|5d|7d|c2%bb|e2%80%9[49d]|e2%80%a6))+$/;
