import { getViteConfig } from 'astro/config';

/** What the built site must keep: weights, links, heads, and that broken content stops the build. Knows Astro's components. */
export default getViteConfig({
  test: {
    include: ['tests/bygg/**/*.test.ts'],
    // `npm test` says in its last lines that these were left out.
    exclude: process.env.UTEN_NGINX ? ['tests/bygg/servering/{nginx,forsteflyt}.test.ts'] : [],
    testTimeout: 30_000,
  },
});
