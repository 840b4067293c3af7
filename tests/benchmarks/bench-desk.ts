// Measures how long staff wait for a page, one at a time, in a shop with many products and orders:
// npm run bench:desk -- --products 10000 --orders 100000 --times 20 --profile .cache/profile
import { parseArgs } from 'node:util'
import { pagesFor } from '#app/staff/staff-pages'
import { benchmark, profiled, say } from './benchmark'
import { startMeasuredShop } from './measured-shop'
import { percentile } from './percentile'
import { signedInStaff } from './signed-in-staff'
import { figure, kilobytes, table } from './table'

const dayBefore = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
const YEAR = `from=${dayBefore(364)}&to=${dayBefore(0)}&by=month`

/** Pages that ask more of the database than the ones in the menu. */
const DEEPER = [
  ...[
    '/admin/orders?view=all&sort=total',
    '/admin/orders?item=serum',
    '/admin/orders?q=made+up+77',
  ],
  ...['/admin/orders?view=all&after=60000', '/admin/customers?q=shopper7', '/admin/go?q=serum'],
  ...['/admin/catalog?q=serum', '/admin/catalog?sort=name&page=100', '/admin/stock?q=serum'],
  ...['sales', 'products', 'guides', 'tax'].map((name) => `/admin/reports/${name}?${YEAR}`),
  ...['/admin/reports/stock', '/admin/reports/run-outs'],
]
const WARM_UP = 3

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '10000' },
    orders: { type: 'string', default: '100000' },
    times: { type: 'string', default: '20' },
    /** A folder for a CPU profile of the shop, which makes it slower. */
    profile: { type: 'string' },
  },
})

await benchmark(async (bench) => {
  const [products, orders] = [Number(values.products), Number(values.orders)]
  const node = profiled(values.profile)
  const shop = await startMeasuredShop(bench, { products, orders, node })
  const staff = await signedInStaff(shop)
  const rows = []
  for (const path of [...pagesFor({ role: 'owner' }).map(({ to }) => to), ...DEEPER]) {
    for (let time = 0; time < WARM_UP; time++) await staff.take(path)
    const waits: number[] = []
    let bytes = 0
    for (let time = 0; time < Number(values.times); time++) {
      const from = performance.now()
      bytes = Buffer.byteLength(await staff.take(path))
      waits.push(performance.now() - from)
    }
    rows.push([path, ...[50, 95].map((part) => figure(percentile(waits, part))), kilobytes(bytes)])
  }
  say(table([['asked alone', 'p50 ms', 'p95 ms', 'HTML raw'], ...rows]))
})
