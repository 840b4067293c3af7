import Stripe from 'stripe'
import { env } from './environment.server'

export { Stripe }

/** Stripe, or the sandbox that speaks its API: the code that uses it cannot tell. */
export const stripe = new Stripe(env.STRIPE_SECRET_KEY ?? 'sk_test_sandbox', {
  maxNetworkRetries: 2,
  timeout: 20_000,
  telemetry: false,
  appInfo: { name: 'Porewell' },
  ...(env.STRIPE_SANDBOX_URL ? addressOf(env.STRIPE_SANDBOX_URL) : {}),
})

function addressOf(url: string): { host: string; port: string; protocol: 'http' | 'https' } {
  const { hostname, port, protocol } = new URL(url)
  return { host: hostname, port, protocol: protocol === 'https:' ? 'https' : 'http' }
}
