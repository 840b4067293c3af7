// Measures the shop beside a bare node:http server that sends the same bytes, on fresh data:
// npm run bench -- --products 10000 --out bench.json --seconds 5 --profile .cache/profile
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildShop, isBuildStale } from '#scripts/build-shop'
import type { HouseProcess } from '#scripts/house-process'
import { countPieces, measure, type Measurement, type Server } from './measure'
import { openFolder, removeFolder, startMeasuredShop, type MeasuredShop } from './measured-shop'
import { weighPages } from './page-weight'
import { memoryOf } from './process-usage'
import { recordResponse } from './recorded-response'
import { printReport, type Report } from './report'
import { startBareServer } from './start-bare-server'
import { readWorkloads, type Workload } from './workloads'

const REST_MS = 3_000

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '5' },
    out: { type: 'string', default: '.cache/bench.json' },
    /** A folder for a CPU profile of the shop, which makes it slower. */
    profile: { type: 'string' },
  },
})

const folder = openFolder()
const parts: HouseProcess[] = []
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stop().then(() => process.exit(1)))
try {
  if (isBuildStale()) {
    say('Building the shop.')
    buildShop()
  }
  const report = await run()
  say(`\n${printReport(report)}\n`)
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, JSON.stringify(report, null, 2))
  say(`All figures are in ${values.out}.`)
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  await stop()
}

async function run(): Promise<Report> {
  const products = Number(values.products)
  const profiler = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : []
  const shop = await startMeasuredShop(parts, folder, { products, node: profiler })
  const workloads = await readWorkloads(shop.databaseUrl)
  const recorded = []
  for (const request of workloads.flatMap(({ requests }) => requests))
    recorded.push(await recordResponse(shop.url, request))
  const bare = await startBareServer(recorded, join(folder, 'recorded.json'))
  parts.push(bare)
  await pause(REST_MS)
  const atRest = memoryOf(shop.pid)
  const measurements = await measureAll(shop, bare, workloads)
  await pause(REST_MS)
  const afterLoad = memoryOf(shop.pid)
  say('Weighing the pages.')
  const weights = await weighPages(shop.url, workloads.flatMap(firstPage))
  return {
    at: new Date().toISOString(),
    node: process.versions.node,
    cpus: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    products,
    readyMs: shop.readyMs,
    memory: { atRest, afterLoad },
    measurements,
    weights,
  }
}

async function measureAll(
  shop: MeasuredShop,
  bare: Server,
  workloads: readonly Workload[],
): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const workload of workloads) {
    say(`Measuring: ${workload.name}.`)
    const before = await countPieces(shop.databaseUrl)
    const measured = await measure(shop, bare, workload, Number(values.seconds))
    const added = (await countPieces(shop.databaseUrl)) - before
    const answered = measured.reduce((sum, { shop: { requests } }) => sum + requests, 0)
    const adds = workload.requests.some(({ method }) => method === 'POST')
    if (adds && added < answered)
      throw new Error(`${answered} additions were answered, ${added} pieces are in the bags.`)
    measurements.push(...measured)
  }
  return measurements
}

/** A form's answer is no page. */
function firstPage({ name, requests: [first] }: Workload): { name: string; path: string }[] {
  return first?.path && first.method !== 'POST' ? [{ name, path: first.path }] : []
}

async function stop(): Promise<void> {
  for (let part = parts.pop(); part; part = parts.pop()) await part.stop()
  removeFolder(folder)
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}
