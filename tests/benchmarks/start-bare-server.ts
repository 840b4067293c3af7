import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { eachLine, startProcess } from '#scripts/house-process'
import type { RecordedResponse } from './recorded-response'

/** Starts the bare server, in a process of its own, on these answers, which pass through `file`. */
export async function startBareServer(recorded: readonly RecordedResponse[], file: string) {
  writeFileSync(file, JSON.stringify(recorded))
  const part = startProcess('The bare server', ['tests/benchmarks/bare-server.js', file], {})
  eachLine(part.child.stderr, (line) => process.stderr.write(`${line}\n`))
  const port = await Promise.race([
    new Promise<string>((said) => eachLine(part.child.stdout, said)),
    once(part.child, 'exit').then((): never => {
      throw new Error('The bare server did not start.')
    }),
  ])
  return { ...part, url: `http://127.0.0.1:${port}`, pid: Number(part.child.pid) }
}
