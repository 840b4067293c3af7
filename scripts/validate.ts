// Everything that CI checks, in one command: npm run validate
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

/** They only read, so they run side by side, at most two at a time, the longest first. */
const GATES = ['lint', 'types', 'arch', 'unused', 'format:check']
const AT_ONCE = 2

const waiting = [...GATES]
const failed: string[] = []
await Promise.all(Array.from({ length: AT_ONCE }, runWaiting))
console.log()
const tests = spawnSync('npm', ['test'], { stdio: 'inherit' })
if (failed.length) console.error(`These failed: ${failed.join(', ')}.`)
process.exitCode = failed.length || tests.status !== 0 ? 1 : 0

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
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${gate} (${seconds} s)`)
  if (status === 0) return
  failed.push(gate)
  console.log(Buffer.concat(printed).toString())
}
