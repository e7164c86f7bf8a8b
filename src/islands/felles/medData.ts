/**
 * `client:med="/fagsjekken/pakke-nb.json"`: wakes an island when its code and its data are both there. They come side by
 * side, so the page itself is one round trip; and nobody can tap what does not know its data yet. If one of them does not
 * come, it is told as any island that did not come. The island finds the text in `islandData`.
 */
import type { ClientDirective } from 'astro';

declare global {
  /** What the page's island was woken with. */
  var islandData: string | undefined;
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** Address of a file of text. */
    'client:med'?: string;
  }
}

async function hent(adresse: string): Promise<string> {
  const svar = await fetch(adresse);
  if (!svar.ok) throw new Error(`${adresse}: ${svar.status}`);
  return svar.text();
}

async function vekk(load: Parameters<ClientDirective>[0], adresse: string): Promise<void> {
  const [hydrate, data] = await Promise.all([load(), hent(adresse)]);
  globalThis.islandData = data;
  await hydrate();
}

const medData: ClientDirective = (load, { value }, oy) => {
  vekk(load, value).catch((feil: unknown) => {
    oy.dispatchEvent(new CustomEvent('astro:hydration-error', { bubbles: true }));
    throw feil;
  });
};
export default medData;
