import { setTimeout as pause } from 'node:timers/promises'
import { covers, type Switches } from './switches'

/** Waits as long as the first rule that covers the request says. */
export async function slowDown(
  rules: Switches['latency'],
  request: { method: string; path: string },
): Promise<void> {
  const ms = rules.find((rule) => covers(rule, request))?.ms ?? 0
  if (ms > 0) await pause(ms)
}
