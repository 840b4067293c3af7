// Measures the shop beside a bare node:http server that sends the same bytes, on fresh data:
// npm run bench -- --products 10000 --out bench.json --seconds 5 --profile .cache/profile
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { benchmark, profiled, say, type Bench } from './benchmark'
import { countPieces, measure, type Measurement, type Server } from './measure'
import { startMeasuredShop, type MeasuredShop } from './measured-shop'
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

await benchmark(async (bench) => {
  const report = await run(bench)
  say(`\n${printReport(report)}\n`)
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, JSON.stringify(report, null, 2))
  say(`All figures are in ${values.out}.`)
})

async function run(bench: Bench): Promise<Report> {
  const products = Number(values.products)
  const shop = await startMeasuredShop(bench, { products, node: profiled(values.profile) })
  const workloads = await readWorkloads(shop.databaseUrl)
  const recorded = []
  for (const request of workloads.flatMap(({ requests }) => requests))
    recorded.push(await recordResponse(shop.url, request))
  const bare = await startBareServer(recorded, join(bench.folder, 'recorded.json'))
  bench.parts.push(bare)
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
