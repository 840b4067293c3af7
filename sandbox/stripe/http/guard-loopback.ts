import type { IncomingMessage } from 'node:http'
import { isLoopbackHost } from '../webhooks/endpoint'

/**
 * Why a request may not be served, or null. Only this machine is: the connection must be local, the
 * host name too (or a web page could reach in by DNS rebinding), and what changes something must not
 * come from another site's page.
 */
export function refuseForeign(request: IncomingMessage): string | null {
  const peer = request.socket.remoteAddress ?? ''
  if (!/^(::ffff:)?127\.|^::1$/.test(peer)) return 'The Stripe sandbox answers this machine only.'
  const host = request.headers.host ?? ''
  if (!URL.canParse(`http://${host}`) || !isLoopbackHost(new URL(`http://${host}`).hostname))
    return 'The Stripe sandbox answers under a loopback address only.'
  const { origin } = request.headers
  if (request.method !== 'GET' && origin !== undefined && origin !== `http://${host}`)
    return 'The Stripe sandbox takes no requests from pages of other sites.'
  return null
}
