import { defineConfig } from 'vitest/config';

/** Everything that needs no built site: rules, properties and content. */
export default defineConfig({
  test: {
    include: ['tests/{unit,property,content}/**/*.test.{ts,tsx}'],
    // Nothing here has state of its own, so files share a worker and what it has read.
    isolate: false,
    // Properties take thousands of steps, and a busy machine is no fault of theirs.
    testTimeout: 30_000,
  },
});
