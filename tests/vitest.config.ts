import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '../node_modules/.vite',
  test: {
    root: import.meta.dirname,
    include: ['unit/**/*.test.ts'],
    environment: 'node',
    expect: { requireAssertions: true },
  },
});
