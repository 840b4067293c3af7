import { once } from 'node:events'
import { eachLine, startProcess, type HouseProcess } from './house-process'

/**
 * Starts the Stripe sandbox, which posts its events to the shop at the given address.
 * Errors: throws with what it printed when it does not start.
 */
export async function startSandbox(options: {
  port: number
  webhookUrl: string
  webhookSecret: string
  /** Keeps payments over restarts; memory only without it. */
  stateFile?: string
}): Promise<HouseProcess & { url: string }> {
  const part = startProcess('The Stripe sandbox', ['--import', 'tsx', 'sandbox/stripe/main.ts'], {
    STRIPE_SANDBOX_PORT: String(options.port),
    STRIPE_SANDBOX_WEBHOOK_URL: options.webhookUrl,
    STRIPE_SANDBOX_WEBHOOK_SECRET: options.webhookSecret,
    STRIPE_SANDBOX_STATE: options.stateFile ?? '',
  })
  eachLine(part.child.stderr, (line) => console.error(line))
  const url = await Promise.race([
    new Promise<string>((ready) => eachLine(part.child.stdout, (line) => ready(urlOf(line)))),
    once(part.child, 'exit').then((): never => {
      throw new Error('The Stripe sandbox did not start.')
    }),
  ])
  return { ...part, url }
}

function urlOf(line: string): string {
  return (JSON.parse(line) as { url: string }).url
}
