import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveHashed, serveNamed } from './serve-files.js'

const folder = mkdtempSync(join(tmpdir(), 'porewell-files-'))
let server: Server
let url: string

beforeAll(async () => {
  writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
  const app = express()
  app.use('/assets', serveHashed(folder))
  app.use(serveNamed(folder))
  app.use((_request, response) => void response.send('a page'))
  server = createServer(app)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test('the favicon is a file, kept for an hour', async () => {
  const response = await fetch(`${url}/favicon.svg?v=2`)
  expect(response.headers.get('cache-control')).toBe('public, max-age=3600')
  expect(await response.text()).toBe('<svg/>')
})

test.each(['/', '/products', '/favicon.svg/', '/../favicon.svg.bak'])(
  '%s is a page',
  async (path) => {
    expect(await (await fetch(url + path)).text()).toBe('a page')
  },
)

test('a hashed file is kept forever, one that is missing is no page', async () => {
  const response = await fetch(`${url}/assets/favicon.svg`)
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await fetch(`${url}/assets/old-123.js`)).status).toBe(404)
})
