import { composeOrderMail, returnLabel, type Occasion } from '#app/orders/mail/compose-order-mail'
import { mailedOrderSelect } from '#app/orders/mail/mailed-order-select'
import { pathOfOrder } from '#app/orders/order-key'
import type { OrderMailKind } from '#app/orders/mail/order-mail'
import type { Prisma } from '#app/platform/prisma/client'
import { renderMail } from '#app/platform/render-mail'
import { seedId } from '#prisma/seed/seed-id'
import { profile } from '#prisma/seed/shop/profile'

/** Where the links of mails lead, and what makes the keys in them. */
export interface MailLinks {
  shopUrl: string
  sessionSecret: string
}

const DAY_MS = 86_400_000
/** For how long the demo shop's mails are told; a real one keeps them longer. */
const TOLD_DAYS = 14
/** The mail that the demo's mail server would not take, and what it said. */
const FAILED = 'ready_for_pickup'
const REFUSAL = '452 4.2.2 The mailbox is full'
/** How often a job tries. */
const ATTEMPTS = 25

const select = {
  ...{ at: true, kind: true, detail: true },
  order: { select: { ...mailedOrderSelect, paidAt: true } },
} as const satisfies Prisma.OrderEventSelect

type Happened = Prisma.OrderEventGetPayload<{ select: typeof select }>

/**
 * The mails that the orders of the last days caused, as the shop itself draws them: all went out but the latest
 * that says a pickup is ready, which staff can send again. Nobody is written to.
 */
export async function writeMails(
  tx: Prisma.TransactionClient,
  links: MailLinks,
  now: Date,
): Promise<void> {
  const events = await tx.orderEvent.findMany({
    where: { at: { gt: new Date(now.getTime() - TOLD_DAYS * DAY_MS) }, order: { erasureId: null } },
    orderBy: { id: 'asc' },
    select,
  })
  const mails: Prisma.MailCreateManyInput[] = []
  for (const event of events) {
    const occasion = occasionOf(event)
    if (occasion) mails.push(await mailOf(event, occasion, links))
  }
  const failed = mails.findLast(({ occasion }) => occasion.startsWith(`${FAILED}:`))
  await tx.mail.createMany({
    data: mails.map((mail) =>
      mail === failed
        ? { ...mail, status: 'failed', attempts: ATTEMPTS, error: REFUSAL, sentAt: null }
        : mail,
    ),
  })
}

async function mailOf(
  { at, order }: Happened,
  occasion: Occasion,
  { shopUrl, sessionSecret }: MailLinks,
): Promise<Prisma.MailCreateManyInput> {
  const { businessName, postalAddress } = profile
  // At the time of the other mails it had not ended.
  const endedReason = ENDINGS.includes(occasion.kind) ? order.endedReason : null
  const { mail, ...head } = composeOrderMail({ ...order, endedReason }, occasion, {
    businessName,
    link: shopUrl + pathOfOrder(order, sessionSecret),
    returnAddress: returnLabel(businessName, order, postalAddress.split('\n')),
  })
  const shop = { ...profile, reactionEmail: profile.careEmail }
  return {
    ...{ id: seedId('mail', head.occasion), orderId: order.id, ...head },
    ...(await renderMail(mail, shop)),
    ...{ status: 'sent', attempts: 1, createdAt: at, sentAt: at },
  }
}

const ENDINGS: readonly OrderMailKind[] = ['cancelled', 'payment_failed']

/** The mail that goes out when this happens to an order, if one does. */
function occasionOf({ at, kind, detail, order }: Happened): Occasion | undefined {
  const about = detail as { refundId?: string; returnId?: string } | null
  switch (kind) {
    case 'paid':
    case 'payment_failed':
    case 'ready_for_pickup':
      return { kind }
    case 'payment_processing':
      return { kind: 'processing' }
    case 'cancelled':
      // Who leaves Stripe's page without paying is not written to.
      return order.paidAt ? { kind } : undefined
    case 'part_shipped':
    case 'shipped':
      return {
        kind,
        aboutId: order.shipments.find(({ shippedAt }) => shippedAt.getTime() === at.getTime())?.id,
      }
    case 'refunded':
      return { kind, aboutId: about?.refundId }
    case 'return_requested':
    case 'return_approved':
    case 'return_declined':
      return { kind, aboutId: about?.returnId }
    default:
      return undefined
  }
}
