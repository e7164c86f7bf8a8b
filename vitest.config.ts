import { defineConfig } from 'vitest/config';

/** Everything that needs no built site: rules, properties and content. */
export default defineConfig({
  // Nothing here has state of its own, so files share a worker and what it has read.
  test: { include: ['tests/{unit,property,content}/**/*.test.{ts,tsx}'], isolate: false },
});
