import { randomBytes } from 'node:crypto'
import type {
  AppLoadContext,
  EntryContext,
  HandleDataRequestFunction,
  HandleErrorFunction,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'
import { schedule, tasks } from '#app/jobs.server'
import { completeHeaders, unsaidCache } from '#app/http/complete-headers'
import { securityHeaders } from '#app/http/security-headers'
import { bindLifecycle } from '#app/platform/lifecycle.server'
import { log } from '#app/platform/log.server'
import { NonceContext } from '#app/ui/nonce'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** Origins that a form post may end on besides ours, such as the payment page's. */
    formActionOrigins?: readonly string[]
    /** The request's id in the log. */
    requestId?: string
    /** The network address of whoever sent the request. Personal: for limits only, never kept. */
    clientAddress?: string
    /** Whether the request came from this machine, through no proxy. */
    isLoopback?: boolean
  }
}

/** Background work by name, and when the clock starts it. */
export const shop = bindLifecycle(tasks, schedule)

/** Milliseconds that a loader's promise may take before the page is sent without it. */
export const streamTimeout = 5_000

/** Renders the page and sends it whole: no page of ours has a part that comes later. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext = {},
) {
  const nonce = import.meta.env.DEV ? undefined : randomBytes(16).toString('base64')
  headers.set('Content-Type', 'text/html; charset=utf-8')
  completeHeaders(headers, [
    unsaidCache(request.url),
    ...securityHeaders({
      nonce,
      https: new URL(request.url).protocol === 'https:',
      formActionOrigins: loadContext.formActionOrigins ?? [],
    }),
  ])
  await receiveHandoff(remixContext)
  const html = renderToString(
    <NonceContext.Provider value={nonce}>
      <RemixServer context={remixContext} url={request.url} {...(nonce ? { nonce } : {})} />
    </NonceContext.Provider>,
  )
  // As bytes: a Response takes twice as long over a string of this length.
  const body = Buffer.from(`<!DOCTYPE html>${html}`)
  headers.set('Content-Length', String(body.byteLength))
  return new Response(body, { status, headers })
}

/**
 * Waits for the data that the page hands to the browser, which Remix would take in while it renders. So
 * nothing suspends, and React may write one string: a fifth less work than pieces, and compression and the
 * socket have two thirds less with it.
 */
async function receiveHandoff({ serverHandoffStream, renderMeta }: EntryContext): Promise<void> {
  if (!serverHandoffStream || !renderMeta) return
  const received = (done: boolean, value: string) =>
    Object.assign(Promise.resolve(), { result: { done, value } })
  const data = await readText(serverHandoffStream)
  renderMeta.streamCache = { 0: received(false, data), 1: received(true, '') }
}

/** Leaves the stream unlocked: Remix opens it once more, to find it at its end. */
async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read())
    text += decoder.decode(part.value, { stream: true })
  reader.releaseLock()
  return text
}

/** Says how long the answer is, so that a short one is sent as it is: compression would cost more than it saves. */
export const handleDataRequest: HandleDataRequestFunction = async (response, { request }) => {
  const { status, headers } = response
  completeHeaders(headers, [unsaidCache(request.url), ['X-Content-Type-Options', 'nosniff']])
  if (!response.body) return response
  const body = await response.arrayBuffer()
  headers.set('Content-Length', String(body.byteLength))
  return new Response(body, { status, headers })
}

/**
 * Logs what loaders and actions throw without meaning to. A shopper who went away and an address that
 * does not exist are no errors.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  log.error({ err: error, id: context.requestId }, 'request failed')
}
