// Proves the start command of the README on this machine: starts the shop on fresh data, buys something,
// stops it, starts it again: tsx scripts/prove-start.ts
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buySomething } from './buy-something'
import { freePort, isFree } from './free-port'
import { PlainBrowser } from './plain-browser'
import { sumUp } from './test-counts'
import { answers, waitUntil } from './wait-until'

const FIRST_START_MS = 5 * 60_000
const SECOND_START_MS = 30_000
const STOP_MS = 30_000
const SETTINGS = /^(NODE_ENV|HOST|SHOP_URL|DATABASE_|SESSION_|STRIPE_|SMTP_|MAIL_|MEDIA_|LOG_)/

const dataDir = mkdtempSync(join(tmpdir(), 'porewell-proof-'))
chmodSync(dataDir, 0o755)
const port = await freePort()
const url = `http://127.0.0.1:${port}`
const counts = { passed: 0, failed: 0 }
let orderUrl = ''
let shop = startShop()

await prove('npm start brings a shop that is ready', () => untilReady(FIRST_START_MS))
await prove('a guest buys something and sees that it is paid', async () => {
  orderUrl = (await buySomething(url)).order.url
})
await prove('the confirmation mail can be read', () =>
  waitUntil('/mails lists a mail', () => showsText(`${url}/mails`, /robin@example\.com/), 30_000),
)
await prove('Ctrl-C stops everything, cleanly', stopShop)
shop = startShop()
await prove('a second start is quick', () => untilReady(SECOND_START_MS))
await prove('and has kept the order', async () => {
  if (!(await showsText(orderUrl, /Payment received/)))
    throw new Error(`${orderUrl} shows no order.`)
})
await prove('Ctrl-C stops everything again', stopShop)

rmSync(dataDir, { recursive: true, force: true })
process.exitCode = counts.failed ? 1 : 0
console.log(sumUp(counts))

async function prove(sentence: string, work: () => Promise<void>): Promise<void> {
  const began = Date.now()
  try {
    await work()
    counts.passed += 1
    console.log(`ok     ${sentence} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  } catch (error) {
    counts.failed += 1
    console.log(`FAILED ${sentence}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** None of the shop's own settings but the port and a fresh place for data, as on a newcomer's machine. */
function startShop(): ChildProcess {
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir }
  for (const name of Object.keys(env)) if (SETTINGS.test(name)) Reflect.deleteProperty(env, name)
  return spawn('npm', ['start'], { env, stdio: ['ignore', 'inherit', 'inherit'], detached: true })
}

async function untilReady(withinMs: number): Promise<void> {
  const isReady = async () => {
    if (shop.exitCode !== null) throw new Error(`npm start ended with ${shop.exitCode}.`)
    return answers(`${url}/readyz`)
  }
  await waitUntil('/readyz answers', isReady, withinMs)
}

/** As a terminal does it: the signal goes to everything in the foreground. */
async function stopShop(): Promise<void> {
  if (shop.exitCode !== null) throw new Error(`npm start had ended with ${shop.exitCode} before.`)
  const ended = once(shop, 'exit')
  process.kill(-Number(shop.pid), 'SIGINT')
  const lastResort = setTimeout(() => process.kill(-Number(shop.pid), 'SIGKILL'), STOP_MS)
  const [code] = (await ended) as [number | null]
  clearTimeout(lastResort)
  if (code !== 0) throw new Error(`npm start ended with ${String(code)}.`)
  if (!(await isFree(port))) throw new Error(`Something still listens on port ${port}.`)
  const left = processesOnOurData()
  if (left.length) throw new Error(`These processes were left: ${left.join(', ')}.`)
}

/** Every part of the house has DATA_DIR in its environment. */
function processesOnOurData(): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && read(`/proc/${name}/environ`).includes(dataDir))
    .map((name) => read(`/proc/${name}/cmdline`).replaceAll('\0', ' ').trim())
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

async function showsText(address: string, text: RegExp): Promise<boolean> {
  return text.test((await new PlainBrowser().open(address)).text)
}
