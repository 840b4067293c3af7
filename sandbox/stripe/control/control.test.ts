import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../config'
import { startStripeSandbox } from '../server'
import { aReceiver, aSandbox, clientOf, control, sessionParams } from '../test-kit'

async function aStateFile(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stripe-sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return path.join(folder, 'deep', 'state.json')
}

test('a restart keeps payments, idempotency keys, undelivered events and open pages', async () => {
  const stateFile = await aStateFile()
  const first = await startStripeSandbox({
    stateFile,
    webhookUrls: ['http://127.0.0.1:1/down'],
    backOffMs: [60_000],
  })
  const stripe = clientOf(first)
  const paid = await stripe.checkout.sessions.create(sessionParams(), { idempotencyKey: 'k' })
  const open = await stripe.checkout.sessions.create(sessionParams())
  await control(first, `sessions/${paid.id}/pay`, { outcome: 'delayed_success' })
  await first.close()
  expect(await readdir(path.dirname(stateFile))).toEqual(['state.json'])

  const { sandbox, stripe: later } = await aSandbox({ stateFile, settleAfterMs: 60_000 })
  expect(await later.checkout.sessions.retrieve(paid.id)).toMatchObject({ status: 'complete' })
  const replay = await later.checkout.sessions.create(sessionParams(), { idempotencyKey: 'k' })
  expect(replay.id).toBe(paid.id)
  expect((await later.checkout.sessions.retrieve(open.id)).url).toBe(
    `${sandbox.url}/c/pay/${open.id}`,
  )
  expect((await fetch(`${sandbox.url}/c/pay/${open.id}`)).status).toBe(200)
  expect((await control(sandbox, 'settle-delayed')).body).toEqual({ settled: 1 })
  expect((await later.events.list()).data).toHaveLength(4)
})

test('an event that a shop missed is delivered after a restart, to the shop’s new address', async () => {
  const stateFile = await aStateFile()
  const old = await aReceiver([500])
  const options = { stateFile, backOffMs: [50] }
  const first = await startStripeSandbox({ ...options, webhookUrls: [old.url] })
  const { id } = await clientOf(first).checkout.sessions.create(sessionParams())
  await control(first, `sessions/${id}/expire`)
  await expect.poll(() => old.received.length).toBe(1)
  await first.close()
  const moved = await aReceiver()
  await aSandbox({ ...options, webhookUrls: [moved.url] })
  await expect.poll(() => moved.received.length, { timeout: 3000 }).toBe(1)
})

test('a state file that is no state stops the start and is left alone', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'stripe-sandbox-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const stateFile = path.join(folder, 'state.json')
  await writeFile(stateFile, 'not json')
  await expect(startStripeSandbox({ stateFile })).rejects.toThrow('is not a state file')
  expect(await readFile(stateFile, 'utf8')).toBe('not json')
})

test('reset forgets payments and switches', async () => {
  const { sandbox, stripe } = await aSandbox()
  await stripe.checkout.sessions.create(sessionParams(), { idempotencyKey: 'r' })
  sandbox.setSwitches({ refunds: 'fails-later', webhooks: { mode: 'off' } })
  expect((await control(sandbox, 'reset')).body).toEqual({ reset: true })
  expect((await stripe.checkout.sessions.list()).data).toEqual([])
  expect(sandbox.setSwitches({})).toMatchObject({ refunds: 'by-card', webhooks: { mode: 'send' } })
})

test('a switch that does not exist is named', async () => {
  const { sandbox } = await aSandbox()
  const wrong = await control(sandbox, 'switches', { slow: true })
  expect(wrong.status).toBe(400)
  expect(wrong.body.error).toContain('slow')
  expect((await control(sandbox, 'nothing')).status).toBe(404)
})

test('other sites’ pages and foreign host names are kept out', async () => {
  const { sandbox } = await aSandbox()
  const foreign = await fetch(`${sandbox.url}/_sandbox/reset`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
  })
  expect(foreign.status).toBe(403)
  const rebound = await new Promise<number>((resolve, reject) => {
    request(
      { host: '127.0.0.1', port: sandbox.port, path: '/', headers: { host: 'evil.example' } },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      },
    )
      .on('error', reject)
      .end()
  })
  expect(rebound).toBe(403)
})

test('configuration comes from the environment, arguments first, and errors name the variable', () => {
  const config = readConfig(
    { STRIPE_SANDBOX_PORT: '1', STRIPE_SANDBOX_WEBHOOK_URL: 'http://127.0.0.1:3000/a' },
    { port: '0', state: 'data/stripe.json' },
  )
  expect(config).toMatchObject({
    port: 0,
    stateFile: 'data/stripe.json',
    webhookUrls: ['http://127.0.0.1:3000/a'],
  })
  expect(() => readConfig({ STRIPE_SANDBOX_PORT: 'many' }, {})).toThrow('STRIPE_SANDBOX_PORT')
})
