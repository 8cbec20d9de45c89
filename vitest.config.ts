import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Machines are shared: what waits for a browser may wait long, and once again where nobody watches. */
const patience = {
  testTimeout: 120_000,
  hookTimeout: 240_000,
  retry: process.env.CI ? 1 : 0,
  setupFiles: ['test/seed.ts'],
};

/** The product's tests share one build of the real library, made before the first of them. */
export default defineConfig({
  test: {
    // Much of the time a browser is waited for.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/product/**', 'test/judges/**'],
          globalSetup: ['test/build/readings.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'product',
          include: ['test/product/**/*.test.ts'],
          globalSetup: ['test/product/build-library.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'judges',
          include: ['test/judges/**/*.test.ts'],
          globalSetup: process.env.LECTERN_JUDGES ? ['test/product/build-library.ts'] : [],
          ...patience,
        },
      },
    ],
  },
});
