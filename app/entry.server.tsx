import { randomBytes } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type {
  AppLoadContext,
  EntryContext,
  HandleDataRequestFunction,
  HandleErrorFunction,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { schedule, tasks } from '#app/jobs.server'
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

/** Milliseconds that streamed data may take before the response is closed without it. */
export const streamTimeout = 5_000

/** Renders the page: browsers get it as it streams, crawlers get it whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext = {},
) {
  const nonce = import.meta.env.DEV ? undefined : randomBytes(16).toString('base64')
  const waitForAll = isbot(request.headers.get('user-agent'))
  headers.set('Content-Type', 'text/html; charset=utf-8')
  for (const [name, value] of securityHeaders({
    nonce,
    https: new URL(request.url).protocol === 'https:',
    formActionOrigins: loadContext.formActionOrigins ?? [],
  })) {
    headers.set(name, value)
  }

  return new Promise<Response>((resolve, reject) => {
    let responded = false
    let statusNow = status
    const respond = () => {
      responded = true
      const body = new PassThrough()
      const stream = createReadableStreamFromReadable(body)
      resolve(new Response(stream, { status: statusNow, headers }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer
          context={remixContext}
          url={request.url}
          abortDelay={streamTimeout}
          {...(nonce ? { nonce } : {})}
        />
      </NonceContext.Provider>,
      {
        ...(nonce ? { nonce } : {}),
        onShellReady() {
          if (!waitForAll) respond()
        },
        onAllReady() {
          clearTimeout(timeout)
          if (waitForAll) respond()
        },
        onShellError(error) {
          clearTimeout(timeout)
          reject(error instanceof Error ? error : new Error(String(error)))
        },
        onError(error) {
          statusNow = 500
          // Errors before the shell are thrown to Remix, which logs them itself.
          if (responded) log.error({ err: error }, 'rendering failed')
        },
      },
    )
    // A second later than the data's own limit, so that its refusal can still be written.
    const timeout = setTimeout(abort, streamTimeout + 1_000)
  })
}

export const handleDataRequest: HandleDataRequestFunction = (response) => {
  response.headers.set('X-Content-Type-Options', 'nosniff')
  return response
}

/**
 * Logs what loaders and actions throw without meaning to. A shopper who went away and an address that
 * does not exist are no errors.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  log.error({ err: error, id: context.requestId }, 'request failed')
}
