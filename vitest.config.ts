import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 60_000, hookTimeout: 240_000 };

/** The product's tests share one build of the real library, made before the first of them. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/product/**', 'test/judges/**'],
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
