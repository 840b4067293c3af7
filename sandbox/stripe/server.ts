import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handleApi } from './api/handle-api'
import { apiVersion } from './api/validate-parameters'
import { handleControl } from './control/handle-control'
import { slowDown } from './control/slow-down'
import type { Switches, SwitchesPatch } from './control/switches'
import { answer } from './http/answer'
import { refuseForeign } from './http/guard-loopback'
import { BodyTooLarge } from './http/read-body'
import { dashboardPage } from './pages/dashboard-page'
import { handlePages } from './pages/handle-pages'
import { pageHeaders } from './pages/layout'
import { Sandbox } from './sandbox'
import { newWebhookSecret } from './state/context'
import { stripeLikeBackOff } from './webhooks/delivery'
import type { WebhookEndpoint } from './webhooks/endpoint'

export type StripeSandboxOptions = {
  /** 0, the default, takes any free port. */
  port?: number
  /** Where events are posted. More can be set later with `setWebhookEndpoints`. */
  webhookUrls?: readonly string[]
  /** Signs every endpoint's events; random when not given. */
  webhookSecret?: string
  /** A JSON file that keeps the state over restarts; memory only without it. */
  stateFile?: string | null
  /** Milliseconds between attempts to deliver an event, growing as at Stripe by default. */
  backOffMs?: readonly number[]
  webhookTimeoutMs?: number
  /** Milliseconds until a delayed payment or a pending refund settles by itself. */
  settleAfterMs?: number
  /** The name on the payment page. */
  merchantName?: string
  now?: () => Date
}

export type StripeSandbox = {
  /** `http://127.0.0.1:<port>`, for the SDK's `protocol`, `host` and `port` and for a browser. */
  url: string
  port: number
  webhookSecret: string
  setSwitches: (patch: SwitchesPatch) => Switches
  setWebhookEndpoints: (endpoints: readonly WebhookEndpoint[]) => void
  reset: () => void
  close: () => Promise<void>
}

/** Starts the simulated Stripe on 127.0.0.1. Rejects when the port is taken or the state unreadable. */
export async function startStripeSandbox(
  options: StripeSandboxOptions = {},
): Promise<StripeSandbox> {
  const webhookSecret = options.webhookSecret ?? newWebhookSecret()
  const merchant = options.merchantName ?? 'Porewell'
  const sandbox = new Sandbox({
    endpoints: (options.webhookUrls ?? []).map((url) => ({ url, secret: webhookSecret })),
    stateFile: options.stateFile ?? null,
    backOffMs: options.backOffMs ?? stripeLikeBackOff,
    webhookTimeoutMs: options.webhookTimeoutMs ?? 10_000,
    settleAfterMs: options.settleAfterMs ?? 60_000,
    now: options.now ?? (() => new Date()),
  })
  let ready = false
  const server = createServer((request, response) => {
    if (!ready) return answer(response, 503, 'plain', 'The Stripe sandbox is starting.')
    serve(request, response, sandbox, merchant).catch((error: unknown) => {
      const tooLarge = error instanceof BodyTooLarge
      if (!tooLarge) console.error('The Stripe sandbox failed:', error)
      if (response.headersSent) response.destroy()
      else answer(response, tooLarge ? 413 : 500, 'plain', 'The Stripe sandbox could not answer.')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  try {
    await sandbox.start(url)
  } catch (error) {
    server.close()
    throw error
  }
  ready = true

  return {
    url,
    port,
    webhookSecret,
    setSwitches: (patch) => sandbox.setSwitches(patch),
    setWebhookEndpoints: (endpoints) => sandbox.setEndpoints(endpoints),
    reset: () => sandbox.reset(),
    close: async () => {
      const ended = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([ended, sandbox.close()])
    },
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  sandbox: Sandbox,
  merchant: string,
): Promise<void> {
  const refusal = refuseForeign(request)
  if (refusal) return answer(response, 403, 'plain', refusal)
  const { pathname } = new URL(request.url ?? '/', 'http://sandbox')
  const { world, idempotency, courier } = sandbox
  if (pathname.startsWith('/_sandbox/')) return handleControl(request, response, pathname, sandbox)
  if (pathname.startsWith('/c/') || pathname.startsWith('/assets/')) {
    await slowDown(sandbox.switches.latency, { method: request.method ?? 'GET', path: pathname })
    return handlePages(request, response, pathname, { world, merchant })
  }
  if (pathname === '/' && request.method === 'GET')
    return answer(
      response,
      200,
      'html',
      dashboardPage(world, courier.endpoints, courier.list()),
      pageHeaders,
    )
  return handleApi(request, response, {
    world,
    idempotency,
    switches: () => sandbox.switches,
    apiVersion,
  })
}
