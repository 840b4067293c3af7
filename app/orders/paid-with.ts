/** "Visa ending in 4242", as a receipt says with what an order was paid; null where Stripe told no number. */
export function paidWith(
  payment: { methodName: string | null; methodLast4: string | null } | undefined,
): string | null {
  if (!payment?.methodLast4) return null
  return `${payment.methodName ?? 'Card'} ending in ${payment.methodLast4}`
}
