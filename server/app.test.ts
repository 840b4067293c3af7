import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ServerBuild } from '@remix-run/node'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Shop } from '#app/platform/lifecycle.server'
import { createApp } from './app.js'

const logged: string[] = []
const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) })
const states: Record<string, string> = { database: 'ok', jobs: 'ok' }
const health = { stopping: false }
let server: Server
let url: string

beforeAll(async () => {
  const env = { TRUST_PROXY: 0, SHOP_URL: 'https://porewell.example', MEDIA_DIR: 'no-such-folder' }
  const shop = { env, log, readiness: async () => states } as unknown as Shop
  const build = async (): Promise<ServerBuild> => {
    throw new Error('the page broke')
  }
  server = createServer(createApp({ shop, build, vite: undefined, health }))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
})

test('the process says that it lives and what it waits for', async () => {
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)

  states.jobs = 'not started'
  const waiting = await fetch(`${url}/readyz`)
  expect(waiting.status).toBe(503)
  expect(await waiting.json()).toEqual({ database: 'ok', jobs: 'not started' })
})

test('a stopping shop takes no more visitors', async () => {
  health.stopping = true
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
  health.stopping = false
})

test.each([
  ['an address with a zero byte', '/products%00', {}, 400],
  ['an address in no known encoding', '/%E0%A4', {}, 400],
  ['a method that no page has', '/', { method: 'DELETE' }, 405],
  ['a body of unusual size', '/', { method: 'POST', body: 'x'.repeat(1_000_001) }, 413],
  ['a form sent from another site', '/', post({ Origin: 'https://elsewhere.example' }), 403],
  ['a form sent from a neighbouring site', '/', post({ 'Sec-Fetch-Site': 'same-site' }), 403],
  [
    'a foreign form beside where mail providers post',
    '/letters/unsubscribe?t=x',
    post({ 'Sec-Fetch-Site': 'cross-site' }),
    403,
  ],
  ['a form without an origin it would admit to', '/', post({ Origin: 'null' }), 403],
  ['a file that is not there', '/assets/old-123.js', {}, 404],
])('%s is turned away', async (_what, path, request, status) => {
  const response = await fetch(url + path, request)
  expect(response.status).toBe(status)
  expect(await response.text()).toContain('<h1>')
})

test.each([
  ['from the shop itself', '/bag', post({ Origin: 'https://porewell.example' })],
  ['by a browser on the same page', '/bag', post({ 'Sec-Fetch-Site': 'same-origin' })],
  ['by Stripe', '/api/stripe-webhook', post({ Origin: 'https://elsewhere.example' })],
  [
    'by a mail provider',
    '/api/letters-unsubscribe?t=x',
    post({ Origin: 'https://elsewhere.example' }),
  ],
])('a form sent %s reaches the shop', async (_whom, path, request) => {
  expect((await fetch(url + path, request)).status).toBe(500)
})

test('an error shows a page that says sorry and nothing of the inside', async () => {
  const response = await fetch(`${url}/products`)
  const page = await response.text()
  expect(response.status).toBe(500)
  expect(page).toContain('Something went wrong on our side')
  expect(page).not.toContain('the page broke')
  expect(logged.some((line) => line.includes('the page broke'))).toBe(true)
})

test('the log has the path of a request and never its query', async () => {
  logged.length = 0
  const response = await fetch(`${url}/orders/10001?key=secret`)
  const id = response.headers.get('x-request-id')
  await expect.poll(() => logged.some((line) => line.includes('"status":500'))).toBe(true)
  expect(logged.join('')).toContain(id)
  expect(logged.join('')).toContain('/orders/10001')
  expect(logged.join('')).not.toContain('secret')
})

test('the log leaves out the secret of a private calendar', async () => {
  logged.length = 0
  await fetch(`${url}/calendar/nobodys-business.ics`)
  await expect.poll(() => logged.some((line) => line.includes('"status":500'))).toBe(true)
  expect(logged.join('')).toContain('/calendar/…')
  expect(logged.join('')).not.toContain('nobodys-business')
})

function post(headers: Record<string, string>) {
  return { method: 'POST', body: 'quantity=1', headers }
}
