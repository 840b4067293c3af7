import { defineConfig } from 'vitest/config'
import { alias } from './vite.config'

const everywhere = '{app,sandbox,prisma,scripts,server,tests/{setup,benchmarks}}/**'
const database = {
  globalSetup: ['tests/setup/database-template.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
}
const setup = ['console', 'properties', 'worker-database'].map((name) => `tests/setup/${name}.ts`)
/** Each has the shop's modules to itself: they read Stripe's or a mail server's address when they load, or are replaced. */
const alone = [
  'tests/{drills,integration/payments}/**/*.test.ts',
  'tests/integration/private-pages.test.ts',
  'app/platform/{lifecycle,mail}.server.test.ts',
  'app/staff/demo-accounts.server.test.ts',
]
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
          ...database,
          name: 'integration',
          include: ['**/*.server.test.{ts,tsx}', 'tests/integration/**/*.test.ts'],
          exclude: [...notJourneys, ...alone],
          setupFiles: setup,
          // What the shop keeps between requests must not show between tests either.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...database,
          name: 'integration-alone',
          include: alone,
          exclude: notJourneys,
          setupFiles: [...setup, 'tests/setup/stripe-sandbox.ts'],
        },
      },
    ],
  },
})
