import type { Measurement } from './measure'
import type { PageWeight } from './page-weight'
import { figure, kilobytes, megabytes, table } from './table'

export interface Report {
  at: string
  node: string
  cpus: string
  /** Made-up products besides the demo shop's own. */
  products: number
  readyMs: number
  /** The shop's own processes, in bytes each: before the load with every page seen once, and after it. */
  memory: { atRest: number[]; afterLoad: number[] }
  measurements: Measurement[]
  /** Undefined where there was no Chromium to load the pages. */
  weights: PageWeight[] | undefined
}

/** The report for a person. */
export function printReport({ weights, ...report }: Report): string {
  const { atRest, afterLoad } = report.memory
  return [
    `${report.cpus}, Node ${report.node}, ${report.products} made-up products`,
    speed(report.measurements),
    weights ? weight(weights) : 'No Chromium, so no page was weighed: set CHROMIUM_PATH to one.',
    `Ready ${figure(report.readyMs / 1000)} s after the start of the shop.\n` +
      `Memory of the shop's processes, the one that starts the others first: ` +
      `${each(atRest)} at rest, ${each(afterLoad)} after the load.`,
  ].join('\n\n')
}

function each(processes: readonly number[]): string {
  return processes.map(megabytes).join(' + ') || 'unknown'
}

function speed(measurements: readonly Measurement[]): string {
  const head = [
    'answers',
    'connections',
    'per second',
    'p50 ms',
    'p99 ms',
    'bare per second',
    'bare p50 ms',
    'bare p99 ms',
    'shop/bare',
    'bare CPU ms',
    'shop CPU ms',
    'PostgreSQL CPU ms',
  ]
  const rows = measurements.map(({ workload, shop, bare, ...cpu }) => [
    workload,
    String(shop.connections),
    ...[shop.perSecond, shop.p50Ms, shop.p99Ms].map(figure),
    ...[bare.perSecond, bare.p50Ms, bare.p99Ms].map(figure),
    `${figure((100 * shop.perSecond) / bare.perSecond)} %`,
    ...[cpu.bareCpuMs, cpu.shopCpuMs, cpu.databaseCpuMs].map(figure),
  ])
  return table([head, ...rows])
}

function weight(weights: readonly PageWeight[]): string {
  const head = ['loaded', 'requests', 'HTML', 'HTML raw', 'JS', 'CSS', 'fonts', 'images']
  const rows = weights.map((one) => [
    `${one.page}, ${one.screen}`,
    String(one.requests),
    ...[one.html, one.htmlRaw, one.script, one.stylesheet, one.font, one.image].map(kilobytes),
  ])
  return table([head, ...rows])
}
