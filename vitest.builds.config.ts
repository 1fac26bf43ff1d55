import { defineConfig } from 'vitest/config'

/** Tests that run whole builds: slow, so apart from the unit tests. */
export default defineConfig({
  test: { include: ['tests/builds/**/*.test.ts'], environment: 'node', testTimeout: 300_000 },
})
