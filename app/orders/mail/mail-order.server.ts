import { createElement } from 'react'
import { drawMail } from '#app/platform/draw-mail.server'
import { z } from 'zod'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { db } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import { ERASED_EMAIL } from '../erased'
import { orderPath } from '../order-link.server'
import { formatOrderNumber } from '../order-number'
import { mailedOrderSelect, type OrderToMail } from './mailed-order-select'
import { ORDER_MAIL_WORDS, type OrderMailKind } from './order-mail'
import { OrderMail } from './order-mail-template'
import { mailedParcel } from './mailed-parcel'

/**
 * Writes the mail for one occasion in an order's life and sends it. `aboutId` names the refund, return, parcel or
 * form, of which an order can have several. Repeats send nothing more: the mail is
 * kept under its occasion, and one that was sent stays sent. Throws when it could not be handed over, for
 * the job to try again.
 */
export async function mailOrder(
  {
    orderId,
    kind,
    aboutId,
  }: { orderId: string; kind: OrderMailKind; aboutId?: string | undefined },
  now: Date,
): Promise<void> {
  const order = await db.order.findUnique({ where: { id: orderId }, select: mailedOrderSelect })
  if (!order || order.email === ERASED_EMAIL) return
  const about = await findNews(orderId, kind, aboutId)
  const refund = order.refunds.find(({ id }) => id === aboutId)
  const name = formatOrderNumber(order.number)
  const words = ORDER_MAIL_WORDS[kind]
  const { businessName } = await readShopProfile()
  const mail = createElement(OrderMail, {
    order,
    name,
    words,
    link: env.SHOP_URL + orderPath(order),
    refundCents: refund?.amountCents ?? null,
    // While a bank takes its time no day can be promised.
    awaited: AWAITED.includes(kind),
    returned: OF_RETURNING.includes(kind) ? linesOfReturn(order, aboutId) : [],
    parcel: mailedParcel(order, about?.shipmentId ?? aboutId),
    changed: about?.changed ?? [],
    note: await noteOf(kind, { name, order, aboutId }),
  })
  const mailId = await keepMail({
    occasion: `${kind}:${aboutId ?? orderId}`,
    orderId,
    recipient: order.email,
    subject: words.subject(name, businessName),
    ...(await drawMail(mail)),
    now,
  })
  await deliverMail(mailId, now)
}

const OF_RETURNING: readonly OrderMailKind[] = ['return_requested', 'return_approved']

type About = { name: string; order: OrderToMail; aboutId: string | undefined }

async function noteOf(kind: OrderMailKind, { name, order, aboutId }: About) {
  if (kind === 'return_approved') return returnAddress(name)
  if (kind !== 'return_declined' && kind !== 'return_settled') return null
  return order.returns.find(({ id }) => id === aboutId)?.declinedReason ?? null
}

/**
 * The shop's postal address, or while it has none where parcels leave from; null while no place sends any.
 */
async function returnAddress(order: string): Promise<string | null> {
  const { businessName, postalAddress } = await readShopProfile()
  const to = `${businessName} Returns, ${order}`
  if (postalAddress) return [to, ...postalAddress.split('\n')].join(', ')
  const place = await db.location.findFirst({
    where: { ships: true, active: true },
    orderBy: { position: 'asc' },
    select: { line1: true, city: true, state: true, postalCode: true },
  })
  if (!place) return null
  const { line1, city, state, postalCode } = place
  return `${to}, ${line1}, ${city}, ${state} ${postalCode}`
}

function linesOfReturn({ lines, returns }: OrderToMail, returnId: string | undefined) {
  const named = returns.find(({ id }) => id === returnId)?.lines ?? []
  return lines.filter(({ id }) => named.some(({ orderLineId }) => orderLineId === id))
}

const AWAITED: readonly OrderMailKind[] = ['paid', 'shipped', 'part_shipped', 'edited']

/** What a form of staff changed, as the timeline has it. */
async function findNews(orderId: string, kind: OrderMailKind, formId: string | undefined) {
  if (kind !== 'edited' && kind !== 'tracking_corrected') return undefined
  const event = await db.orderEvent.findFirst({
    where: { orderId, kind, detail: { path: ['formId'], equals: formId ?? '' } },
  })
  return News.safeParse(event?.detail).data
}

const News = z.object({
  shipmentId: z.string().optional(),
  /** In words: "delivery address", "phone number". */
  changed: z.array(z.string()).optional(),
})
