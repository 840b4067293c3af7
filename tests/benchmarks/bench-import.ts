// Measures an import of the demo catalog's own rows, many times over under new names, while somebody looks at the shop:
// npm run bench:import -- --rows 10000 --processes 1 --profile .cache/profile
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { USUAL_PROCESSES } from '#scripts/house-process'
import { benchmark, profiled, say } from './benchmark'
import { startMeasuredShop, type MeasuredShop } from './measured-shop'
import { manyProducts } from './many-products'
import { cpuMsOf } from './process-usage'
import { percentile } from './percentile'
import { signedInStaff } from './signed-in-staff'

const LOOK_EVERY_MS = 250
const REST_MS = 10_000

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    processes: { type: 'string', default: USUAL_PROCESSES },
    all: { type: 'boolean', default: false },
    /** A folder for a CPU profile of the shop, which makes it slower. */
    profile: { type: 'string' },
  },
})

await benchmark(async (bench) => {
  const { processes, profile } = values
  const shop = await startMeasuredShop(bench, { node: profiled(profile), processes })
  const staff = await signedInStaff(shop)
  const file = manyProducts(await staff.take('/admin/exchange/products.csv'), Number(values.rows))
  const megabytes = (Buffer.byteLength(file) / 1_000_000).toFixed(1)
  say(`${values.rows} rows of products, ${megabytes} MB.`)
  await meter('Nothing else to do', shop, () => pause(REST_MS))
  const importId = await meter('Sent', shop, () => staff.send('products', file))
  await meter('Checked', shop, () => staff.until(importId, ['received', 'checking']))
  say(await staff.effects(importId))
  await staff.run(importId, values.all ? 'all' : 'each')
  await meter('Run', shop, () => staff.until(importId, ['queued', 'running']))
  say(await staff.effects(importId))
})

/** Says how long something took, what it cost the shop and the database, and how long shoppers waited meanwhile. */
async function meter<Result>(
  what: string,
  shop: MeasuredShop,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = [shop.pid, shop.databasePid].map(cpuMsOf)
  const from = performance.now()
  const waits: number[] = []
  const state = { isOver: false }
  const looking = look(shop, waits, state)
  const result = await work().finally(() => (state.isOver = true))
  const took = performance.now() - from
  await looking
  const [ofShop, ofDatabase] = [shop.pid, shop.databasePid].map(
    (pid, at) => ((cpuMsOf(pid) ?? 0) - (before[at] ?? 0)) / 1000,
  )
  const [half, most, all] = [50, 95, 100].map((part) => Math.round(percentile(waits, part)))
  say(
    `${what}: ${(took / 1000).toFixed(1)} s; CPU of the shop ${ofShop?.toFixed(1)} s, of the database ${ofDatabase?.toFixed(1)} s; ` +
      `a list of products took ${half} ms half of the time, ${most} ms at 95 %, ${all} ms at most (${waits.length} asked)`,
  )
  return result
}

async function look(shop: MeasuredShop, waits: number[], state: { isOver: boolean }) {
  const waiting: Promise<void>[] = []
  do {
    const from = performance.now()
    const asked = fetch(`${shop.url}/products?page=${1 + (waiting.length % 5)}`)
      .then((answer) => answer.text())
      .then(() => void waits.push(performance.now() - from))
    waiting.push(asked)
    await pause(LOOK_EVERY_MS)
  } while (!state.isOver)
  await Promise.all(waiting)
}
