import { defineConfig } from 'vitest/config';

/** Everything that needs no built site: rules, properties and content. */
export default defineConfig({
  test: { include: ['tests/{unit,property,content}/**/*.test.{ts,tsx}'] },
});
