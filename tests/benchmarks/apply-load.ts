import autocannon, { type Instance, type Result } from 'autocannon'
import { percentile } from './percentile'
import type { Workload } from './workloads'

export interface Load {
  connections: number
  requests: number
  perSecond: number
  p50Ms: number
  p99Ms: number
}

/**
 * Sends the workload's requests for so many seconds, each connection its next as soon as the last is answered.
 * Errors: throws when an answer is missing or is neither a success nor a redirect.
 */
export async function applyLoad(
  url: string,
  { name, requests }: Workload,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Load> {
  const times: number[] = []
  const result = await new Promise<Result>((resolve, reject) => {
    const run: Instance = autocannon(
      { url, requests, connections, duration: seconds },
      (error: Error | null, done) => (error ? reject(error) : resolve(done)),
    )
    // Its own histogram knows whole milliseconds only.
    run.on('response', (_client, _status, _bytes, ms) => times.push(ms))
  })
  const wrong = result['1xx'] + result['4xx'] + result['5xx'] + result.errors + result.timeouts
  if (wrong || times.length === 0)
    throw new Error(
      `${name} at ${connections} connections: of ${result.requests.sent} requests ${wrong} were not answered well, ` +
        `${times.length} in time. By status: ${JSON.stringify(result.statusCodeStats)}`,
    )
  return {
    connections,
    requests: times.length,
    perSecond: times.length / result.duration,
    p50Ms: percentile(times, 50),
    p99Ms: percentile(times, 99),
  }
}
