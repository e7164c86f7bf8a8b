/** For plain `tsc`, which does not read .astro files; `astro check` does, and finds the real types first. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
