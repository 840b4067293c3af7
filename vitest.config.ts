import { defineConfig } from 'vitest/config'
import { alias } from './vite.config'

const everywhere = '{app,sandbox,prisma,scripts,server,tests/{setup,benchmarks}}/**'
const notJourneys = ['**/node_modules/**', '**/build/**', 'tests/journeys/**']

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    reporters: [['default', { summary: false }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${everywhere}/*.test.{ts,tsx}`],
          exclude: [...notJourneys, '**/*.server.test.*'],
          setupFiles: ['tests/setup/console.ts', 'tests/setup/properties.ts'],
          // Property tests try hundreds of inputs, on machines that also build.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.server.test.{ts,tsx}', 'tests/{integration,drills}/**/*.test.ts'],
          exclude: notJourneys,
          globalSetup: ['tests/setup/database-template.ts'],
          setupFiles: [
            'tests/setup/console.ts',
            'tests/setup/properties.ts',
            'tests/setup/worker-database.ts',
            'tests/setup/stripe-sandbox.ts',
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
