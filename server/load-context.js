import { isThisMachine } from './is-this-machine.js'

const STRIPE = 'https://checkout.stripe.com'

/**
 * What a page may know of its request besides the request: the form targets outside the shop, the id
 * in the log, who sent it, and whether that was this machine itself.
 * @param {{ STRIPE_SANDBOX_URL?: string | undefined }} env
 * @returns {import('@remix-run/express').GetLoadContextFunction}
 */
export function loadContext({ STRIPE_SANDBOX_URL }) {
  const formActionOrigins = [STRIPE_SANDBOX_URL ? new URL(STRIPE_SANDBOX_URL).origin : STRIPE]
  return (request, response) => ({
    formActionOrigins,
    requestId: String(response.locals.requestId),
    clientAddress: request.ip ?? '',
    isLoopback: isThisMachine(request),
  })
}
