import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { adoptPayment } from '../engine/adopt-payment'
import { closeSession } from '../engine/close-session'
import { decideDispute, disputePayment } from '../engine/dispute-payment'
import { runDue, settleNow } from '../engine/run-due'
import { answer, redirect } from '../http/answer'
import { readBody } from '../http/read-body'
import { StripeFailure } from '../state/stripe-failure'
import type { Sandbox } from '../sandbox'
import { outcomes, payWithoutPage } from './pay-without-page'
import { describeState } from './describe-state'
import type { SwitchesPatch } from './switches'

type Control = { body: unknown; id: string; sandbox: Sandbox }
type ControlRoute = (control: Control) => unknown

const paySchema = z.union([
  z.strictObject({ card: z.string().regex(/^[\d ]+$/) }),
  z.strictObject({ outcome: z.enum(outcomes) }),
])
const disputeSchema = z.strictObject({
  payment_intent: z.string(),
  reason: z.string().default('fraudulent'),
})
const adoptSchema = z.strictObject({
  payments: z.array(
    z.strictObject({
      intentId: z.string(),
      amountCents: z.int().min(1),
      refundedCents: z.int().min(0),
      createdAt: z.int(),
      metadata: z.record(z.string(), z.string()),
      dispute: z.strictObject({ id: z.string(), reason: z.string() }).nullable(),
    }),
  ),
})
const closeDisputeSchema = z.strictObject({ status: z.enum(['won', 'lost']) })
const advanceSchema = z.strictObject({
  seconds: z
    .int()
    .min(0)
    .max(366 * 24 * 60 * 60),
})
const replaySchema = z.strictObject({ event: z.string() })
const settleSchema = z.strictObject({
  kind: z.enum(['settle-payment', 'settle-refund']).optional(),
})
const releaseSchema = z.strictObject({
  order: z.union([z.enum(['oldest', 'newest']), z.array(z.string())]).default('oldest'),
})
const endpointsSchema = z.strictObject({
  endpoints: z.array(z.strictObject({ url: z.string(), secret: z.string().min(1) })),
})

/** The test switches, by method and path; `:id` stands for one segment. */
const routes: Record<string, ControlRoute> = {
  'GET /_sandbox/state': ({ sandbox }) => describeState(sandbox),
  'GET /_sandbox/switches': ({ sandbox }) => sandbox.switches,
  'POST /_sandbox/switches': ({ body, sandbox }) => sandbox.setSwitches(body as SwitchesPatch),
  'POST /_sandbox/webhook-endpoints': ({ body, sandbox }) => {
    sandbox.setEndpoints(endpointsSchema.parse(body).endpoints)
    return { endpoints: sandbox.courier.endpoints.map(({ url }) => url) }
  },
  'POST /_sandbox/sessions/:id/pay': ({ body, id, sandbox }) =>
    payWithoutPage(sandbox.world, id, paySchema.parse(body)),
  'POST /_sandbox/sessions/:id/expire': ({ id, sandbox }) => closeSession(sandbox.world, id, null),
  'POST /_sandbox/payments': ({ body, sandbox }) => {
    const taken = adoptSchema
      .parse(body)
      .payments.filter((payment) => adoptPayment(sandbox.world, payment))
    sandbox.changed()
    return { taken: taken.length }
  },
  'POST /_sandbox/disputes': ({ body, sandbox }) => {
    const { payment_intent: intentId, reason } = disputeSchema.parse(body)
    return disputePayment(sandbox.world, intentId, reason)
  },
  'POST /_sandbox/disputes/:id/close': ({ body, id, sandbox }) =>
    decideDispute(sandbox.world, id, closeDisputeSchema.parse(body).status),
  'POST /_sandbox/webhooks/replay': async ({ body, sandbox }) => {
    const event = sandbox.world.ledger.get('event', replaySchema.parse(body).event)
    await sandbox.courier.replay(event.id)
    return { replayed: event.id }
  },
  'POST /_sandbox/webhooks/release': ({ body, sandbox }) => ({
    released: sandbox.courier.release(releaseSchema.parse(body).order),
  }),
  'POST /_sandbox/settle-delayed': ({ body, sandbox }) => ({
    settled: settleNow(sandbox.world, settleSchema.parse(body).kind),
  }),
  'POST /_sandbox/advance': ({ body, sandbox }) => {
    sandbox.world.clockOffsetMs += advanceSchema.parse(body).seconds * 1000
    runDue(sandbox.world)
    sandbox.changed()
    return { now: new Date(sandbox.world.nowMs()).toISOString() }
  },
  'POST /_sandbox/reset': ({ sandbox }) => {
    sandbox.reset()
    return { reset: true }
  },
}

/** Answers `/_sandbox/…`. A form on the front page may post too; it is sent back to that page. */
export async function handleControl(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  sandbox: Sandbox,
): Promise<void> {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form') ?? false
  try {
    const text = await readBody(request)
    const body: unknown = isForm
      ? Object.fromEntries(new URLSearchParams(text))
      : JSON.parse(text === '' ? '{}' : text)
    const found = find(request.method ?? 'GET', pathname)
    if (!found) return send(response, 404, { error: `No switch at ${pathname}` })
    const result = await found.run({ body, id: found.id, sandbox })
    if (isForm) return redirect(response, '/')
    send(response, 200, result)
  } catch (error) {
    if (error instanceof StripeFailure)
      return send(response, error.status, { error: error.details })
    if (error instanceof z.ZodError) return send(response, 400, { error: z.prettifyError(error) })
    if (error instanceof Error) return send(response, 400, { error: error.message })
    throw error
  }
}

function find(method: string, pathname: string): { run: ControlRoute; id: string } | null {
  for (const [key, run] of Object.entries(routes)) {
    const match = new RegExp(`^${key.replace(':id', '(\\w+)')}$`).exec(`${method} ${pathname}`)
    if (match) return { run, id: match[1] ?? '' }
  }
  return null
}

function send(response: ServerResponse, status: number, body: unknown): void {
  answer(response, status, 'json', JSON.stringify(body, null, 2))
}
