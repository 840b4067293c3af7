import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
let primary: ChildProcess

// A process that listens, finishes what it does when asked to stop, and ends by itself when it is told to.
const WORKER = `
  import { createServer } from 'node:http'
  const server = createServer((request, response) => {
    if (request.url === '/fall') process.exit(3)
    response.end(String(process.pid))
  })
  process.on('SIGTERM', () => server.close(() => process.exit(0)))
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'porewell-processes-'))
  const room = JSON.stringify(resolve('server/run-processes.js'))
  writeFileSync(join(folder, 'worker.mjs'), WORKER)
  writeFileSync(
    join(folder, 'main.mjs'),
    `import cluster from 'node:cluster'
    if (cluster.isPrimary) (await import(${room})).runProcesses(Number(process.argv[2]))
    else if (cluster.worker.id < 3) await import('./worker.mjs')
    else { console.log('starting'); setInterval(() => {}, 1000) }`,
  )
})

afterEach(() => {
  primary.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

function start(processes: number) {
  primary = spawn(process.execPath, [join(folder, 'main.mjs'), String(processes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

test('one port is shared, and a signal ends every process when it has finished', async () => {
  start(2)
  const url = await listening()
  const ended = once(primary, 'exit')
  const pids = new Set([await ask(url), await ask(url), await ask(url)])
  expect(pids.size).toBe(2)
  primary.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  for (const pid of pids) expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH')
})

test('a process that ends by itself takes the shop with it, so that whoever runs it sees', async () => {
  start(2)
  const url = await listening()
  const ended = once(primary, 'exit')
  await expect(fetch(`${url}/fall`)).rejects.toThrow()
  expect(await ended).toEqual([1, null])
})

test('one that is still starting does not hold the others up', async () => {
  start(3)
  await said((lines) => lines.length === 3)
  const ended = once(primary, 'exit')
  primary.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

/** Both processes have said where they listen. */
async function listening(): Promise<string> {
  const [port] = await said((lines) => lines.length === 2)
  return `http://127.0.0.1:${port}`
}

async function said(isAll: (lines: string[]) => boolean): Promise<string[]> {
  let words = ''
  for await (const text of primary.stdout ?? []) {
    words += String(text)
    const lines = words.trim().split('\n')
    if (isAll(lines)) return lines
  }
  throw new Error('The processes ended before they had said it all.')
}

async function ask(url: string): Promise<string> {
  const response = await fetch(url, { headers: { connection: 'close' } })
  return response.text()
}
