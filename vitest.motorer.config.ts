import { defineConfig } from 'vitest/config';

/** Journeys in other engines than Chromium. One at a time: two browsers on a small machine only wait for each other. */
export default defineConfig({
  test: { include: ['tests/engines/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false },
});
