import { afterAll, beforeEach, expect } from 'vitest'
import type { StripeSandbox } from '../../sandbox/stripe/server'

// Runs before a test file's imports, because the shop's modules read Stripe's address when they load.
// Only the files that pay have a Stripe; the others are quicker without.
const pays = /\/tests\/(integration\/payments|drills)\//.test(expect.getState().testPath ?? '')

/** Nothing settles by itself within a test: the bank answers when the test says so. */
const SETTLE_MS = 30 * 86_400_000

const running = pays ? await start() : undefined

if (running) {
  process.env.STRIPE_SANDBOX_URL = running.url
  beforeEach(() => running.reset())
  afterAll(() => running.close())
}

/** The simulated Stripe of this file. Throws in a file that has none. */
export function stripeSandbox(): StripeSandbox {
  if (!running) throw new Error('Only the tests of payments and the drills have a Stripe.')
  return running
}

async function start(): Promise<StripeSandbox> {
  const { startStripeSandbox } = await import('../../sandbox/stripe/server')
  return startStripeSandbox({ settleAfterMs: SETTLE_MS, webhookSecret: 'whsec_test' })
}
