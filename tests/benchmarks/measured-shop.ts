import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fillDatabase } from '#scripts/fill-database'
import { freePort } from '#scripts/free-port'
import { SHOP, startProcess, USUAL_PROCESSES, type HouseProcess } from '#scripts/house-process'
import { ensureDatabase, startPostgres } from '#scripts/postgres'
import { prepareDatabase } from '#scripts/prepare-database'
import { keepLog } from '#scripts/shop-log'
import { startSandbox } from '#scripts/start-sandbox'
import { answers, waitUntil } from '#scripts/wait-until'

/** Pictures are named by their content, so one run's are good for the next. */
const MEDIA = resolve('.cache/bench-media')
const WEBHOOK_SECRET = 'whsec_benchmark'
const READY_MS = 60_000

export interface MeasuredShop {
  url: string
  databaseUrl: string
  /** Process ids of the shop and of what holds PostgreSQL. */
  pid: number
  databasePid: number
  /** From the start of the shop's process until /readyz says yes. */
  readyMs: number
}

/**
 * Starts the shop as `npm start` does, in production mode, on loopback, on fresh data in a temporary folder.
 * `parts` and `folder` are given so that whoever stops the run can, even while it starts. `products` and
 * `orders` are made up, besides the demo shop's own; `node` are flags for Node.
 */
export async function startMeasuredShop(
  { parts, folder }: { parts: HouseProcess[]; folder: string },
  {
    products = 0,
    orders = 0,
    node = [],
    processes = USUAL_PROCESSES,
  }: { products?: number; orders?: number; node?: string[]; processes?: string },
): Promise<MeasuredShop> {
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres') })
  const holder = postgres.process
  if (!holder?.pid) throw new Error('PostgreSQL has no process.')
  parts.push({ name: 'PostgreSQL', child: holder, stop: postgres.stop })
  await ensureDatabase(postgres.url('postgres'), 'porewell')
  const databaseUrl = postgres.url('porewell')
  await prepareDatabase(databaseUrl)
  await fillDatabase(databaseUrl, MEDIA, [
    ...['--products', String(products)],
    ...['--orders', String(orders)],
  ])
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const sandbox = await startSandbox({
    port: 0,
    webhookUrl: `${url}/api/stripe-webhook`,
    webhookSecret: WEBHOOK_SECRET,
  })
  parts.push(sandbox)
  const began = performance.now()
  const shop = startProcess('The shop', [...node, ...SHOP], {
    NODE_ENV: 'production',
    HOST: '',
    PORT: String(port),
    SHOP_PROCESSES: processes,
    SHOP_URL: url,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '',
    MEDIA_DIR: MEDIA,
    SESSION_SECRET: 'a secret that only the benchmark may know',
    STRIPE_SECRET_KEY: '',
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
    STRIPE_SANDBOX_URL: sandbox.url,
    SMTP_URL: '',
    LOG_LEVEL: '',
  })
  parts.push(shop)
  keepLog(shop.child, join(folder, 'shop.log'))
  await waitUntil('The shop is ready', () => answers(`${url}/readyz`), READY_MS)
  const readyMs = performance.now() - began
  return { url, databaseUrl, pid: Number(shop.child.pid), databasePid: holder.pid, readyMs }
}

/** A temporary folder; PostgreSQL runs under another account where the benchmark runs as root. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'porewell-bench-'))
  chmodSync(folder, 0o755)
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
