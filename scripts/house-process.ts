import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'

export interface HouseProcess {
  name: string
  child: ChildProcess
  /** Asks it to stop and waits until it has; after the bound it is ended. */
  stop: () => Promise<void>
}

/**
 * The shop's own command line. Prisma 7 loads relations side by side inside a transaction; pg 8 queues them
 * and warns that its next major version will not.
 */
export const SHOP = ['--no-deprecation', 'server/main.js']

/** A page is made on one core: a process for each, as far as memory and database connections go round. */
export const USUAL_PROCESSES = String(Math.min(availableParallelism(), 4))

const STOP_MS = 15_000

/**
 * Starts a part of the house apart from the terminal, so that a Ctrl-C reaches it only through us and
 * the parts stop in order. Its channel tells it when we are gone.
 */
export function startProcess(
  name: string,
  args: string[],
  env: Record<string, string | undefined>,
): HouseProcess {
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env },
  })
  return { name, child, stop: () => stopProcess(child) }
}

/** Reads what it prints line by line. */
export function eachLine(stream: NodeJS.ReadableStream | null, use: (line: string) => void): void {
  let rest = ''
  stream?.setEncoding('utf8')
  stream?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(use)
  })
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  // Not 'exit': its last words may still be on their way.
  const ended = once(child, 'close')
  child.kill('SIGTERM')
  const lastResort = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(lastResort)
}
