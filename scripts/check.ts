// Everything that can be told without running the shop: npm run check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sumUp } from './test-counts'

/** They only read, so they run side by side, at most two at a time, the longest first. */
const GATES = ['lint', 'types', 'arch', 'unused', 'format:check']
const AT_ONCE = 2

const waiting = [...GATES]
const counts = { passed: 0, failed: 0 }
await Promise.all(Array.from({ length: AT_ONCE }, runWaiting))
process.exitCode = counts.failed ? 1 : 0
console.log(sumUp(counts))

async function runWaiting(): Promise<void> {
  for (let gate = waiting.shift(); gate; gate = waiting.shift()) await runGate(gate)
}

async function runGate(gate: string): Promise<void> {
  const began = Date.now()
  const child = spawn('npm', ['run', '--silent', gate])
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk))
  const [status] = (await once(child, 'close')) as [number | null]
  const seconds = Math.round((Date.now() - began) / 1000)
  counts[status === 0 ? 'passed' : 'failed'] += 1
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${gate} (${seconds} s)`)
  if (status !== 0) console.log(Buffer.concat(printed).toString())
}
