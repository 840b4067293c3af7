import { setImmediate as othersTurn } from 'node:timers/promises'

/** Milliseconds of work after which others are let in: a request that comes meanwhile does not feel it. */
const AT_A_STRETCH = 15

/** For long work in small steps: awaited between two of them, it lets the process answer others now and then. */
export function takeTurns(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < AT_A_STRETCH) return
    await othersTurn()
    since = performance.now()
  }
}
