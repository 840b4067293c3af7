import pg from 'pg'
import { freePort } from '#scripts/free-port'
import { eachLine, SHOP, startProcess } from '#scripts/house-process'
import { startSandbox } from '#scripts/start-sandbox'
import { answers, waitUntil } from '#scripts/wait-until'
import { withClient } from './test-cluster'

const WEBHOOK_SECRET = 'whsec_journeys'
const ERROR = 50

/** A shop of one Playwright worker: own process, own database, own Stripe sandbox, captured mail. */
export interface RunningShop {
  url: string
  /** Looks into or changes the database behind the shop's back. */
  query: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>
  /** The simulated Stripe: its address, and its switches as sandbox/stripe/README.md lists them. */
  stripe: { url: string; control: (path: string, body?: object) => Promise<unknown> }
  /** Takes out the errors that the shop has logged since it was last asked. */
  takeErrors: () => string[]
  stop: () => Promise<void>
}

/** Starts a shop on a copy of the journeys' template. */
export async function startShop(worker: number): Promise<RunningShop> {
  const { JOURNEY_TEMPLATE, JOURNEY_CLUSTER, JOURNEY_MEDIA } = process.env
  if (!JOURNEY_TEMPLATE || !JOURNEY_CLUSTER)
    throw new Error('The journeys have no template database: run them by playwright test.')
  const name = `${JOURNEY_TEMPLATE}_${worker}`
  await withClient(JOURNEY_CLUSTER, (admin) =>
    admin.query(`CREATE DATABASE ${name} TEMPLATE ${JOURNEY_TEMPLATE}`),
  )
  const databaseUrl = Object.assign(new URL(JOURNEY_CLUSTER), { pathname: name }).href
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const sandbox = await startSandbox({
    port: 0,
    webhookUrl: `${url}/api/stripe-webhook`,
    webhookSecret: WEBHOOK_SECRET,
  })
  const shop = startProcess('The shop', SHOP, {
    NODE_ENV: 'production',
    PORT: String(port),
    SHOP_URL: url,
    DATABASE_URL: databaseUrl,
    MEDIA_DIR: JOURNEY_MEDIA,
    SESSION_SECRET: 'a secret that only the journeys may know',
    STRIPE_SECRET_KEY: '',
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_SANDBOX_URL: sandbox.url,
    SMTP_URL: '',
  })
  let errors: string[] = []
  eachLine(shop.child.stderr, (line) => errors.push(line))
  eachLine(shop.child.stdout, (line) => {
    if (!line.startsWith('{') || (JSON.parse(line) as { level: number }).level >= ERROR)
      errors.push(line)
  })
  await waitUntil('The shop is ready', () => answers(`${url}/readyz`), 60_000).catch(() => {
    throw new Error(`The shop did not start.\n${errors.join('\n')}`)
  })
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  return {
    url,
    query: async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<Row>(text, values)).rows,
    stripe: { url: sandbox.url, control: (path, body) => control(sandbox.url, path, body) },
    takeErrors: () => {
      const taken = errors
      errors = []
      return taken
    },
    stop: async () => {
      await pool.end()
      await shop.stop()
      await sandbox.stop()
    },
  }
}

async function control(sandboxUrl: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${sandboxUrl}/_sandbox/${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body
      ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : {}),
  })
  if (!response.ok) throw new Error(`/_sandbox/${path}: ${await response.text()}`)
  return response.json()
}
