import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '../node_modules/.vite',
  test: {
    root: import.meta.dirname,
    include: ['unit/**/*.test.ts'],
    environment: 'node',
    // A busy machine of two cores takes its time over property tests.
    testTimeout: 60_000,
    expect: { requireAssertions: true },
  },
});
