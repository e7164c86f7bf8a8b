/** `lag('p', { class: 'dempet' }, 'tekst', node)`: an element with attributes and children. Text is never HTML. */
export function lag<N extends keyof HTMLElementTagNameMap>(
  navn: N,
  attributter: Readonly<Record<string, string>> = {},
  ...barn: (Node | string | undefined)[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(navn);
  for (const [a, verdi] of Object.entries(attributter)) element.setAttribute(a, verdi);
  element.append(...barn.filter((b) => b !== undefined));
  return element;
}

/** The same for SVG. */
export function svg(navn: string, attributter: Readonly<Record<string, string | number>>, ...barn: Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', navn);
  for (const [a, verdi] of Object.entries(attributter)) element.setAttribute(a, String(verdi));
  element.append(...barn);
  return element;
}
