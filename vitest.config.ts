import { defineConfig } from 'vitest/config'

const shared = {
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
}

const test = {
  globalSetup: ['test/support/global-setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 120_000,
  pool: 'forks' as const,
}

export default defineConfig({
  ...shared,
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          ...test,
          name: 'tests',
          include: ['src/**/*.test.{ts,tsx}', 'test/{architecture,security}/**/*.test.{ts,tsx}'],
        },
      },
      {
        ...shared,
        test: {
          ...test,
          name: 'journeys',
          include: ['test/journeys/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
