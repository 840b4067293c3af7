import type { IncomingMessage, ServerResponse } from 'node:http'
import { slowDown } from '../control/slow-down'
import { takeOne, type Switches } from '../control/switches'
import type { World } from '../engine/world'
import { answer } from '../http/answer'
import { BodyTooLarge, readBody } from '../http/read-body'
import { newId } from '../state/context'
import { invalidRequest, StripeFailure } from '../state/stripe-failure'
import { authorize } from './authorize'
import type { Answer, Idempotency } from './idempotency'
import { parseForm, type FormTree } from './parse-form'
import { perform, prepare } from './perform'
import { route } from './route'

export type ApiOptions = {
  world: World
  idempotency: Idempotency
  switches: () => Switches
  apiVersion: string
}

type ApiRequest = {
  requestId: string
  method: string
  path: string
  form: FormTree
  key: string | null
}

/** Answers one request to `/v1/…` as Stripe would, faults included where a test switched them on. */
export async function handleApi(
  request: IncomingMessage,
  response: ServerResponse,
  options: ApiOptions,
): Promise<void> {
  const requestId = newId('req')
  const url = new URL(request.url ?? '/', 'http://sandbox')
  const target = { method: request.method ?? 'GET', path: url.pathname }
  const key = target.method === 'POST' ? (request.headers['idempotency-key'] ?? null) : null
  const headers: Record<string, string> = {
    'request-id': requestId,
    'stripe-version': options.apiVersion,
    ...(typeof key === 'string' ? { 'idempotency-key': key } : {}),
  }
  try {
    const body = await readBody(request)
    authorize(request.headers.authorization)
    checkVersion(request.headers['stripe-version'], options.apiVersion)
    const form = parseForm(target.method === 'POST' ? body : url.search)
    const apiRequest = { ...target, requestId, form, key: typeof key === 'string' ? key : null }
    const { given, replayed } = await answerOnce(apiRequest, options)
    if (replayed) {
      headers['idempotent-replayed'] = 'true'
      headers['original-request'] = given.requestId
    }
    if (takeOne(options.switches().drops, target)) {
      request.socket.destroy()
      return
    }
    answer(response, given.status, 'json', given.body, headers)
  } catch (error) {
    const failure = asFailure(error)
    answer(response, failure.status, 'json', failureBody(failure), headers)
  }
}

/** The remembered answer of an idempotent request, or a new one, remembered once its work has begun. */
async function answerOnce(
  request: ApiRequest,
  options: ApiOptions,
): Promise<{ given: Answer; replayed: boolean }> {
  const { world, idempotency } = options
  const { key, path, form } = request
  const remembered = key === null ? null : idempotency.begin(key, path, form, world.nowMs())
  if (remembered) return { given: remembered, replayed: true }
  let keep = false
  let given: Answer | null = null
  try {
    await slowDown(options.switches().latency, request)
    const fault = takeOne(options.switches().failures, request)
    keep = fault?.remembered ?? false
    if (fault) throw new StripeFailure(fault.status, faultDetails(fault))
    const found = route(request.method, path)
    const params = prepare(found, form)
    keep = true
    const cause = { id: request.requestId, idempotency_key: key }
    const body = JSON.stringify(perform(world, found, path, params, cause), null, 2)
    given = { status: 200, body, requestId: request.requestId }
  } catch (error) {
    const failure = asFailure(error)
    given = {
      status: failure.status,
      body: failureBody(failure),
      requestId: request.requestId,
    }
  } finally {
    if (key !== null && keep && given) idempotency.finish(key, path, form, given, world.nowMs())
    else if (key !== null) idempotency.release(key)
  }
  return { given, replayed: false }
}

function faultDetails(fault: Switches['failures'][number]) {
  const { type, message, code } = fault
  return { type, message, ...(code ? { code } : {}) }
}

/** The sandbox speaks one version; another would be answered in shapes that it does not have. */
function checkVersion(asked: string | string[] | undefined, spoken: string): void {
  if (asked !== undefined && asked !== spoken)
    throw invalidRequest(
      `The Stripe sandbox speaks API version ${spoken}, not ${String(asked)}. It follows the installed SDK.`,
    )
}

function asFailure(error: unknown): StripeFailure {
  if (error instanceof StripeFailure) return error
  if (error instanceof BodyTooLarge)
    return new StripeFailure(413, { type: 'invalid_request_error', message: error.message })
  console.error('The Stripe sandbox failed:', error)
  return new StripeFailure(500, {
    type: 'api_error',
    message: 'The Stripe sandbox failed; its log says why.',
  })
}

function failureBody(failure: StripeFailure): string {
  const { code } = failure.details
  const documented = code && !code.startsWith('sandbox_')
  const docUrl = documented
    ? { doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` }
    : {}
  return JSON.stringify({ error: { ...failure.details, ...docUrl } }, null, 2)
}
