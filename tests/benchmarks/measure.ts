import { withClient } from '#tests/setup/test-cluster'
import { applyLoad, type Load } from './apply-load'
import { cpuMsOf } from './process-usage'
import type { Workload } from './workloads'

const CONNECTIONS = [1, 32]
const WARM_UP = { connections: 8, seconds: 3 }
const BARE_SECONDS = 2

export interface Measurement {
  workload: string
  bare: Load
  shop: Load
  /** CPU milliseconds for each answer; undefined where the machine does not tell. */
  bareCpuMs: number | undefined
  shopCpuMs: number | undefined
  databaseCpuMs: number | undefined
}

/** Where a server listens, and its process. */
export interface Server {
  url: string
  pid: number
}

/**
 * Warms both servers up with the workload, then measures them one after the other at each number of connections.
 * Errors: throws when an answer is not what it should be.
 */
export async function measure(
  shop: Server & { databasePid: number },
  bare: Server,
  workload: Workload,
  seconds: number,
): Promise<Measurement[]> {
  await applyLoad(shop.url, workload, WARM_UP)
  await applyLoad(bare.url, workload, { ...WARM_UP, seconds: 1 })
  const measurements: Measurement[] = []
  for (const connections of CONNECTIONS) {
    const atBest = await meter([bare.pid], () =>
      applyLoad(bare.url, workload, { connections, seconds: BARE_SECONDS }),
    )
    const real = await meter([shop.pid, shop.databasePid], () =>
      applyLoad(shop.url, workload, { connections, seconds }),
    )
    measurements.push({
      workload: workload.name,
      bare: atBest.load,
      bareCpuMs: atBest.cpuMs[0],
      shop: real.load,
      shopCpuMs: real.cpuMs[0],
      databaseCpuMs: real.cpuMs[1],
    })
  }
  return measurements
}

/** The load, and what each answer cost each of the processes. */
async function meter(pids: number[], work: () => Promise<Load>) {
  const before = pids.map(cpuMsOf)
  const load = await work()
  const cpuMs = pids.map((pid, index) => {
    const [from, to] = [before[index], cpuMsOf(pid)]
    return from === undefined || to === undefined ? undefined : (to - from) / load.requests
  })
  return { load, cpuMs }
}

/** Pieces in all bags: what was added is there. */
export function countPieces(databaseUrl: string): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ pieces: string }>(
      'SELECT coalesce(sum("quantity"), 0) AS "pieces" FROM "BagLine"',
    )
    return Number(rows[0]?.pieces)
  })
}
