import { setTimeout as pause } from 'node:timers/promises'

const BETWEEN_MS = 50

/**
 * Asks again and again until the answer is yes.
 * Errors: throws naming what it waited for when the time is up.
 */
export async function waitUntil(
  what: string,
  isSo: () => Promise<boolean>,
  withinMs: number,
): Promise<void> {
  const deadline = Date.now() + withinMs
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`${what}: not so after ${withinMs / 1000} seconds.`)
    await pause(BETWEEN_MS)
  }
}

/** Whether the address answers with a status of success. */
export async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  )
}
