import { createServer, request } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { guardRequests } from './guard-requests.js'
import { loadContext } from './load-context.js'

/** Whether the shop takes such a request for one of whoever sits at its machine. */
async function isTakenForOurs(headers: Record<string, string>, proxies = 0): Promise<boolean> {
  const app = express()
  app.set('trust proxy', proxies)
  app.use(guardRequests())
  app.use((incoming, response) => {
    const context = loadContext({})(incoming, response) as { isLoopback?: boolean }
    response.json(context.isLoopback)
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const asked = request({ host: '127.0.0.1', port, path: '/mails', headers, agent: false }).end()
  const [answer] = (await once(asked, 'response')) as [AsyncIterable<Buffer>]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString()) as boolean
}

test.each(['localhost:3000', 'localhost', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST:3000'])(
  'whoever opens %s at this machine reads the captured mail',
  async (host) => {
    expect(await isTakenForOurs({ host })).toBe(true)
  },
)

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.2:3000'])(
  'a site that leads its own name, %s, to this machine does not',
  async (host) => {
    expect(await isTakenForOurs({ host })).toBe(false)
  },
)

test.each([
  { 'X-Forwarded-For': '203.0.113.7' },
  { 'X-Forwarded-Host': 'localhost' },
  { Forwarded: 'for=203.0.113.7' },
  { 'X-Real-IP': '203.0.113.7' },
  { Via: '1.1 proxy' },
  { 'CF-Connecting-IP': '203.0.113.7' },
  { 'True-Client-IP': '203.0.113.7' },
])('nor does what came through a proxy: %j', async (header) => {
  expect(await isTakenForOurs({ host: 'localhost:3000', ...header })).toBe(false)
})

test('nor does anything where proxies are expected, even one that says nothing', async () => {
  expect(await isTakenForOurs({ host: 'localhost:3000' }, 1)).toBe(false)
})
