import { parseEnvironment } from '#app/platform/environment'

/** What the house brings where nothing is set. */
const BROUGHT = {
  DATABASE_URL: 'postgresql://127.0.0.1/porewell',
  SESSION_SECRET: 'made up and kept on the first start',
}
const SIMULATED = {
  STRIPE_WEBHOOK_SECRET: 'whsec_made_up',
  STRIPE_SANDBOX_URL: 'http://127.0.0.1:4242',
}

/**
 * Looks at the settings before anything is started, with what the house will add to them.
 * Errors: throws as parseEnvironment does.
 */
export function checkSettings(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value))
  const stripe = given['STRIPE_SECRET_KEY'] ? {} : SIMULATED
  return parseEnvironment({ ...BROUGHT, ...given, ...stripe, NODE_ENV: 'production' })
}
