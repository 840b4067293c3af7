import type { SignedInCustomer } from '#app/customers/find-customer.server'
import { copyOrders } from '#app/orders/copy-orders.server'
import { db } from '#app/platform/database.server'
import { skinWords } from '#app/storefront/skin-answers'

/**
 * All that is kept of a customer and under their address, as it is handed out on request: plain, by name,
 * without secrets, hashes or anybody else's data.
 */
export async function copyAccount(customer: SignedInCustomer, now: Date) {
  const { id, email, bagId } = customer
  const [account, orders, letters, consultations, mails, bag] = await Promise.all([
    db.customer.findUniqueOrThrow({
      where: { id },
      select: {
        email: true,
        createdAt: true,
        sessions: { select: { createdAt: true, expiresAt: true } },
        skin: { select: { answers: true, withHealth: true, consentVersion: true, savedAt: true } },
        addresses: { omit: { id: true, customerId: true } },
      },
    }),
    copyOrders(customer),
    db.subscriber.findUnique({
      where: { email },
      select: {
        status: true,
        createdAt: true,
        consents: {
          orderBy: { id: 'asc' },
          select: { kind: true, at: true, place: true, wording: true },
        },
      },
    }),
    db.consultation.findMany({
      where: { email: { equals: email, mode: 'insensitive' } },
      omit: { id: true, formId: true, treatmentId: true, locationId: true },
      include: { treatment: { select: { name: true } }, location: { select: { name: true } } },
    }),
    db.mail.findMany({
      where: { recipient: { equals: email, mode: 'insensitive' } },
      orderBy: { createdAt: 'asc' },
      select: { subject: true, createdAt: true, sentAt: true },
    }),
    bagId ? copyBag(bagId) : null,
  ])
  const { skin, ...rest } = account
  return {
    writtenAt: now,
    account: rest,
    skinProfile: skin && { ...skin, inWords: skinWords(skin.answers) },
    bag,
    orders,
    letters,
    consultations,
    mails,
  }
}

function copyBag(bagId: string) {
  return db.bag.findUnique({
    where: { id: bagId },
    select: {
      createdAt: true,
      updatedAt: true,
      promotionCodes: true,
      draft: { select: { fields: true, updatedAt: true } },
      lines: { select: { quantity: true, saved: true, variant: { select: { sku: true } } } },
    },
  })
}
