import { once } from 'node:events'
import { checkSettings } from './check-settings'
import { dataFolder } from './data-folder'
import { freePort, isFree } from './free-port'
import { SHOP, startProcess, USUAL_PROCESSES, type HouseProcess } from './house-process'
import { mediaFolder, openDatabase } from './open-database'
import { keepSecrets } from './secrets'
import { keepLog } from './shop-log'
import { startSandbox } from './start-sandbox'
import { tellDemoPayments } from './tell-demo-payments'
import { answers, waitUntil } from './wait-until'

const READY_MS = 60_000
const USUAL_SANDBOX_PORT = 4242

export interface House {
  /**
   * Starts everything and resolves when the shop is ready for shoppers, with every address that a person
   * can open. Errors: throws a sentence that says what did not start.
   */
  start: () => Promise<Address[]>
  /** Stops the parts in the order in which they need each other. */
  stop: () => Promise<void>
  /** Resolves with the name of the first part that ends. */
  ended: () => Promise<string>
}

export interface Address {
  name: string
  url: string
}

/** The shop with all that it needs on this machine: database, Stripe or its stand-in, secrets, mail. */
export function openHouse(
  mode: 'production' | 'development',
  say: (sentence: string) => void,
): House {
  const parts: HouseProcess[] = []

  async function start() {
    const settings = checkSettings(process.env)
    const port = await choosePort(settings)
    const database = await openDatabase(say)
    parts.push(...database.parts)
    const payments = await choosePayments(port, database.url)
    parts.push(...payments.parts)
    const shop = startProcess('The shop', SHOP, {
      NODE_ENV: mode,
      PORT: String(port),
      SHOP_PROCESSES: process.env.SHOP_PROCESSES || usualProcesses(mode),
      DATABASE_URL: database.url,
      MEDIA_DIR: mediaFolder(),
      ...payments.env,
    })
    parts.push(shop)
    keepLog(shop.child, dataFolder('shop.log'))
    await untilReady(shop, `http://${loopbackOf(settings.HOST)}:${port}/readyz`)
    const url = process.env.SHOP_URL || `http://localhost:${port}`
    const mails = settings.SMTP_URL ? [] : [{ name: 'Captured mail', url: `${url}/mails` }]
    const staff = { name: 'Staff', url: `${url}/admin` }
    return [{ name: 'Shop', url }, staff, ...mails, ...payments.addresses]
  }

  return {
    start,
    stop: async () => {
      for (let part = parts.pop(); part; part = parts.pop()) await part.stop()
    },
    ended: () => Promise.race(parts.map(({ name, child }) => once(child, 'exit').then(() => name))),
  }
}

/** Vite's hot reload is bound to one process. */
function usualProcesses(mode: 'production' | 'development'): string {
  return mode === 'production' ? USUAL_PROCESSES : '1'
}

async function choosePort({ PORT: port, HOST }: { PORT: number; HOST: string }): Promise<number> {
  if (port === 0) return freePort()
  if (await isFree(port, HOST)) return port
  throw new Error(`Port ${port} is taken: stop what uses it or set PORT to another.`)
}

/** Stripe where a key is set, else the sandbox with secrets of its own. */
async function choosePayments(shopPort: number, databaseUrl: string) {
  const secrets = keepSecrets(dataFolder('secrets.json'))
  const SESSION_SECRET = process.env.SESSION_SECRET || secrets.sessionSecret
  if (process.env.STRIPE_SECRET_KEY) return { env: { SESSION_SECRET }, parts: [], addresses: [] }
  const sandbox = await startSandbox({
    port: await freePort(USUAL_SANDBOX_PORT),
    webhookUrl: `http://127.0.0.1:${shopPort}/api/stripe-webhook`,
    webhookSecret: secrets.webhookSecret,
    stateFile: dataFolder('stripe.json'),
  })
  await tellDemoPayments(databaseUrl, sandbox.url)
  return {
    env: {
      SESSION_SECRET,
      STRIPE_WEBHOOK_SECRET: secrets.webhookSecret,
      STRIPE_SANDBOX_URL: sandbox.url,
    },
    parts: [sandbox],
    addresses: [{ name: 'Simulated Stripe', url: sandbox.url }],
  }
}

async function untilReady({ child }: HouseProcess, url: string): Promise<void> {
  const ended = once(child, 'exit').then((): never => {
    throw new Error('The shop did not start.')
  })
  await Promise.race([waitUntil('The shop is ready', () => answers(url), READY_MS), ended])
}

/** Where this machine reaches a server that listens on every address. */
function loopbackOf(host: string): string {
  return host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host
}
