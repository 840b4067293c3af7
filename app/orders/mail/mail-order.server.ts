import { drawMail } from '#app/platform/draw-mail.server'
import { z } from 'zod'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { db } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import { ERASED_EMAIL } from '../erased'
import { orderPath } from '../order-link.server'
import { mailedOrderSelect, type OrderToMail } from './mailed-order-select'
import { composeOrderMail, returnLabel } from './compose-order-mail'
import type { OrderMailKind } from './order-mail'

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
  const { businessName, postalAddress } = await readShopProfile()
  const { mail, ...head } = composeOrderMail(
    order,
    { kind, aboutId, ...about },
    {
      businessName,
      link: env.SHOP_URL + orderPath(order),
      returnAddress:
        kind === 'return_approved' ? await returnAddress(order, businessName, postalAddress) : null,
    },
  )
  const mailId = await keepMail({ ...head, orderId, ...(await drawMail(mail)), now })
  await deliverMail(mailId, now)
}

/**
 * The shop's postal address, or while it has none where parcels leave from; null while no place sends any.
 */
async function returnAddress(
  order: OrderToMail,
  businessName: string,
  postalAddress: string | null,
): Promise<string | null> {
  if (postalAddress) return returnLabel(businessName, order, postalAddress.split('\n'))
  const place = await db.location.findFirst({
    where: { ships: true, active: true },
    orderBy: { position: 'asc' },
    select: { line1: true, city: true, state: true, postalCode: true },
  })
  if (!place) return null
  const { line1, city, state, postalCode } = place
  return returnLabel(businessName, order, [line1, city, `${state} ${postalCode}`])
}

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
