import { defineConfig } from 'vitest/config'

// eslint-disable-next-line import/no-default-export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/scratch.ts',
    testTimeout: 60_000,
    hookTimeout: 180_000,
    pool: 'forks',
  },
})
