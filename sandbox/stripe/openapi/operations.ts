/**
 * Every operation that the sandbox answers: its path in Stripe's description, and the SDK's name for
 * its parameters. The extraction and the router read this one list, so neither can know more.
 */
export const operations = [
  operation('POST', '/v1/checkout/sessions', 'Checkout/Sessions.d.ts', 'SessionCreateParams'),
  operation('GET', '/v1/checkout/sessions', 'Checkout/Sessions.d.ts', 'SessionListParams'),
  operation('GET', '/v1/checkout/sessions/{id}', 'Checkout/Sessions.d.ts', 'SessionRetrieveParams'),
  operation(
    'POST',
    '/v1/checkout/sessions/{id}/expire',
    'Checkout/Sessions.d.ts',
    'SessionExpireParams',
  ),
  operation(
    'GET',
    '/v1/checkout/sessions/{id}/line_items',
    'Checkout/Sessions.d.ts',
    'SessionListLineItemsParams',
  ),
  operation('GET', '/v1/payment_intents', 'PaymentIntents.d.ts', 'PaymentIntentListParams'),
  operation(
    'GET',
    '/v1/payment_intents/{id}',
    'PaymentIntents.d.ts',
    'PaymentIntentRetrieveParams',
  ),
  operation('GET', '/v1/charges', 'Charges.d.ts', 'ChargeListParams'),
  operation('GET', '/v1/charges/{id}', 'Charges.d.ts', 'ChargeRetrieveParams'),
  operation('POST', '/v1/refunds', 'Refunds.d.ts', 'RefundCreateParams'),
  operation('GET', '/v1/refunds', 'Refunds.d.ts', 'RefundListParams'),
  operation('GET', '/v1/refunds/{id}', 'Refunds.d.ts', 'RefundRetrieveParams'),
  operation('GET', '/v1/disputes', 'Disputes.d.ts', 'DisputeListParams'),
  operation('GET', '/v1/disputes/{id}', 'Disputes.d.ts', 'DisputeRetrieveParams'),
  operation('POST', '/v1/coupons', 'Coupons.d.ts', 'CouponCreateParams'),
  operation('GET', '/v1/coupons', 'Coupons.d.ts', 'CouponListParams'),
  operation('GET', '/v1/coupons/{id}', 'Coupons.d.ts', 'CouponRetrieveParams'),
  operation('DELETE', '/v1/coupons/{id}', 'Coupons.d.ts', 'CouponDeleteParams'),
  operation('GET', '/v1/events', 'Events.d.ts', 'EventListParams'),
  operation('GET', '/v1/events/{id}', 'Events.d.ts', 'EventRetrieveParams'),
] as const

export type Operation = (typeof operations)[number]
export type OperationKey = Operation['key']

function operation<const M extends 'GET' | 'POST' | 'DELETE', const P extends string>(
  method: M,
  path: P,
  sdkFile: string,
  sdkType: string,
) {
  const key: `${M} ${P}` = `${method} ${path}`
  return { key, method, path, sdkFile, sdkType }
}
