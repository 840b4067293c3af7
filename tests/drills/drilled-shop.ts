import { once } from 'node:events'
import { bagCookie } from '#app/cart/bag-cookie.server'
import { findOrderPath } from '#app/orders/order-link.server'
import { buildShop, isBuildStale } from '#scripts/build-shop'
import { freePort } from '#scripts/free-port'
import { eachLine, startProcess, type HouseProcess } from '#scripts/house-process'
import { answers, waitUntil } from '#scripts/wait-until'
import { aShopper, seenQuote } from '#tests/factories/shopper'
import { sql } from '#tests/setup/database'
import { stripeSandbox } from '#tests/setup/stripe-sandbox'

const WITHIN_MS = 20_000

/** The built shop as a process of its own, on this worker's database and Stripe, made to be killed. */
export interface DrilledShop {
  /** Starts the process unless it runs. */
  start: () => Promise<void>
  /** Ends the process at once, whatever it is doing. */
  kill: () => Promise<void>
  /** Sends the checkout form, having seen the total as it is now; gives where the shop sends the shopper. */
  checkOut: (bag: { id: string }) => Promise<string | null>
  /** Presses "Cancel the order" on the order's page. */
  cancel: (orderId: string) => Promise<number>
  /** Waits until no job is left to do. */
  untilIdle: () => Promise<void>
  webhookUrl: string
}

/** Builds the shop if that was not done yet. Nothing runs until `start`. */
export async function prepareShop(): Promise<DrilledShop> {
  if (isBuildStale()) buildShop()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let running: HouseProcess | undefined

  async function start() {
    if (running) return
    running = startProcess('The shop', ['server/main.js'], {
      NODE_ENV: 'production',
      PORT: String(port),
      SHOP_URL: url,
      STRIPE_SANDBOX_URL: stripeSandbox().url,
      LOG_LEVEL: 'fatal',
    })
    const said: string[] = []
    eachLine(running.child.stderr, (line) => said.push(line))
    await waitUntil('The shop is ready', () => answers(`${url}/readyz`), WITHIN_MS).catch(() => {
      throw new Error(`The shop did not start.\n${said.join('\n')}`)
    })
  }

  async function kill() {
    if (!running) return
    const ended = once(running.child, 'exit')
    if (running.child.kill('SIGKILL')) await ended
    running = undefined
  }

  async function post(path: string, fields: Record<string, string | undefined>, cookie = '') {
    return fetch(url + path, {
      method: 'POST',
      body: new URLSearchParams(JSON.parse(JSON.stringify(fields)) as Record<string, string>),
      headers: { Origin: url, Cookie: cookie },
      redirect: 'manual',
    })
  }

  return {
    start,
    kill,
    webhookUrl: `${url}/api/stripe-webhook`,
    checkOut: async (bag) => {
      const details = aShopper()
      const seen = JSON.stringify(await seenQuote(bag, details))
      const [cookie = ''] = (await bagCookie(bag.id)).split(';')
      const response = await post('/checkout?index', { ...details, seen }, cookie)
      return response.headers.get('Location')
    },
    cancel: async (orderId) =>
      (await post(await findOrderPath(orderId), { intent: 'cancel' })).status,
    untilIdle: () =>
      waitUntil(
        'No job is left',
        async () => (await sql().query('SELECT FROM graphile_worker.jobs')).rowCount === 0,
        WITHIN_MS,
      ),
  }
}
