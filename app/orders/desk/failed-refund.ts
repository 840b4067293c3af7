import { z } from 'zod'

/** How money went back when the refund of it had failed, as staff choose it. */
export const CLOSINGS = {
  stripe: { label: 'Refunded in Stripe’s dashboard', paidByShop: false, message: null },
  dispute: {
    label: 'Went back with a dispute',
    paidByShop: false,
    message: 'went back to you through your bank.',
  },
  bank: {
    label: 'Bank transfer or check',
    paidByShop: true,
    message: 'was paid back to you by bank transfer or check.',
  },
  cash: {
    label: 'Cash at a studio',
    paidByShop: true,
    message: 'was paid back to you in cash.',
  },
} as const

export type Closing = keyof typeof CLOSINGS

const CLOSING = Object.keys(CLOSINGS) as [Closing]

export const SettleForm = z.object({
  formId: z.uuid(),
  refundId: z.uuid(),
  how: z.enum(CLOSING, 'Choose how it was paid back'),
  words: z
    .string('Say how you know')
    .trim()
    .min(1, 'Say how you know')
    .max(2000, 'Keep it under 2,000 characters'),
})

/** Stripe answers within seconds; what is still to be asked after an hour waits for somebody. */
const STUCK_AFTER_MS = 3_600_000

/** A refund that was written down before this moment and has not reached Stripe is stuck. */
export function stuckBefore(now: Date): Date {
  return new Date(now.getTime() - STUCK_AFTER_MS)
}

interface LookedAt {
  status: string
  createdAt: Date
  closedAt: Date | null
  retry: { id: string } | null
}

/** Whether somebody has to look at a refund, and why; null once it was sent again or settled otherwise. */
export function refundTrouble(refund: LookedAt, now: Date): 'failed' | 'stuck' | null {
  if (refund.status === 'requested') return refund.createdAt < stuckBefore(now) ? 'stuck' : null
  return refund.status === 'failed' && !refund.closedAt && !refund.retry ? 'failed' : null
}

/** The refunds of which `refundTrouble` says so, as a condition. */
export function refundsInTrouble(now: Date) {
  return {
    OR: [
      { status: 'failed' as const, closedAt: null, retry: null },
      { status: 'requested' as const, createdAt: { lt: stuckBefore(now) } },
    ],
  }
}
