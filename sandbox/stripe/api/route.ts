import { operations, type OperationKey } from '../openapi/operations'
import { StripeFailure } from '../state/stripe-failure'

export type Route = { key: OperationKey; id: string }

/** The operation that a method and path name. Stripe answers a wrong method as it does a wrong path. */
export function route(method: string, path: string): Route {
  for (const operation of operations) {
    if (operation.method !== method) continue
    const pattern = operation.path.replace('{id}', '([^/]+)')
    const match = new RegExp(`^${pattern}$`).exec(path)
    if (match) return { key: operation.key, id: safeDecode(match[1] ?? '') }
  }
  throw new StripeFailure(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path}). The Stripe sandbox answers the operations listed in sandbox/stripe/README.md.`,
  })
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
