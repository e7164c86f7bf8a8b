import { defineConfig } from 'vitest/config';

/** What the built site must keep: weights, links, heads, and that broken content stops the build. */
export default defineConfig({
  test: { include: ['tests/bygg/**/*.test.ts'], testTimeout: 30_000 },
});
