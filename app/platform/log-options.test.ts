import pino from 'pino'
import { expect, test } from 'vitest'
import { logOptions } from './log-options'

function logged(write: (log: pino.Logger) => void): string {
  const lines: string[] = []
  write(pino(logOptions, { write: (line: string) => void lines.push(line) }))
  return lines.join('')
}

test('an error that quotes a shopper is logged without the address, and with its place in the code', () => {
  const cause = new Error('rejected robin@example.com')
  const error = Object.assign(new Error('550 5.1.1 <robin@example.com> unknown', { cause }), {
    rejected: ['robin@example.com'],
  })
  const line = logged((log) => log.error({ err: error }, 'failed'))
  expect(line).not.toContain('robin')
  expect(line).toContain('550 5.1.1 <[personal]> unknown')
  expect(line).toContain('log-options.test.ts')
})

test("a job's message that quotes an error is logged without the address", () => {
  const message = 'Failed task 7 (mail-order) with error "550 <robin.o+x@mail.example.com> unknown"'
  const line = logged((log) => log.error({ jobId: '7' }, message))
  expect(line).toContain('with error \\"550 <[personal]> unknown\\"')
  expect(logged((log) => log.warn('robin@example.com'))).toContain('[personal]')
})

test('a package, a version and a path are not taken for addresses', () => {
  const text = 'at node_modules/@remix-run/express/dist/server.js, pino@10.4.0'
  expect(logged((log) => log.info(text))).toContain(text)
})

test('a field that holds something personal is left out by its name', () => {
  expect(logged((log) => log.info({ order: { fullName: 'Robin' } }))).not.toContain('Robin')
})
