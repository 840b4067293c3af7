export type FailureDetails = {
  type: 'invalid_request_error' | 'idempotency_error' | 'api_error' | 'card_error'
  message: string
  code?: string
  param?: string
}

/** A refusal in Stripe's words. Thrown, because it ends the request from however deep it is found. */
export class StripeFailure extends Error {
  override name = 'StripeFailure'

  constructor(
    readonly status: number,
    readonly details: FailureDetails,
  ) {
    super(details.message)
  }
}

/** A 400 for a request that Stripe understood and refused. */
export function invalidRequest(message: string, more: { code?: string; param?: string } = {}) {
  return new StripeFailure(400, { type: 'invalid_request_error', message, ...more })
}

/** A 404 for an id that is not there, in Stripe's wording. */
export function resourceMissing(what: string, id: string, param = 'id') {
  return new StripeFailure(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${what}: '${id}'`,
    param,
  })
}

export function parameterMissing(param: string) {
  return invalidRequest(`Missing required param: ${param}.`, { code: 'parameter_missing', param })
}

/** Stripe accepts the parameter and the sandbox does not simulate it: said plainly, never ignored. */
export function notSimulated(param: string) {
  return invalidRequest(
    `The Stripe sandbox does not simulate ${param}. Stripe itself accepts it: see sandbox/stripe/README.md.`,
    { code: 'sandbox_not_simulated', param },
  )
}
