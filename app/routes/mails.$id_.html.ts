import type { LoaderFunctionArgs } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { readCapturedMail } from '#app/platform/captured-mails.server'

/** A captured mail as its reader's mail program gets it, for the frame on its page. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const mail = await readCapturedMail(params['id'] ?? '')
  invariantResponse(mail && context.isLoopback, 404)
  // Links take the whole tab: the frame may open no window.
  const html = mail.html
    .replace('<head>', '<head><base target="_top">')
    .replaceAll('target="_blank"', 'target="_top"')
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
      'Cache-Control': 'no-store',
    },
  })
}
