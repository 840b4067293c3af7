import { copyOrders } from '#app/orders/copy-orders.server'
import { db } from '#app/platform/database.server'
import { copyReviews } from '#app/reviews/copy-reviews.server'
import { skinWords } from '#app/routine/skin-answers'

/**
 * All that is kept of an account and under its address, or of an address without one, as it is handed out on
 * request: plain, by name, without secrets, hashes or anybody else's data. `email` is in lower case. It is
 * the shopper's own copy; what staff hand out may be less (export-customer).
 */
export async function copyPerson(email: string, now: Date) {
  const account = await copyAccount(email)
  const [orders, reviews, letters, consultations, notes, contact, mails, bag] = await Promise.all([
    copyOrders({ id: account?.id ?? null, email }),
    copyReviews(email),
    copyLetters(email),
    copyConsultations(email),
    copyNotes(email),
    copyContact(email),
    copyMails(email),
    account?.bagId ? copyBag(account.bagId) : null,
  ])
  const { id: _id, bagId: _bagId, skin = null, consents = [], ...rest } = account ?? {}
  return {
    writtenAt: now,
    account: account && rest,
    skinProfile: skin && { ...skin, inWords: skinWords(skin.answers) },
    consentsToKeepSkinProfile: consents,
    bag,
    orders,
    reviews,
    letters,
    consultations,
    notesOfOurStaff: notes,
    broughtInByOurStaff: contact,
    mails,
  }
}

function copyAccount(email: string) {
  return db.customer.findUnique({
    where: { email },
    select: {
      id: true,
      bagId: true,
      email: true,
      createdAt: true,
      sessions: { select: { createdAt: true, expiresAt: true } },
      skin: { select: { answers: true, withHealth: true, consentVersion: true, savedAt: true } },
      consents: {
        orderBy: { id: 'asc' },
        select: { kind: true, at: true, withHealth: true, wordingVersion: true },
      },
      addresses: { omit: { id: true, customerId: true } },
    },
  })
}

function copyLetters(email: string) {
  return db.subscriber.findUnique({
    where: { email },
    select: {
      status: true,
      createdAt: true,
      consents: {
        orderBy: { id: 'asc' },
        select: { kind: true, at: true, place: true, wording: true },
      },
    },
  })
}

function copyConsultations(email: string) {
  return db.consultation.findMany({
    where: { email: { equals: email, mode: 'insensitive' } },
    omit: { id: true, formId: true, treatmentId: true, locationId: true, version: true },
    include: {
      treatment: { select: { name: true } },
      location: { select: { name: true } },
      events: {
        orderBy: { id: 'asc' },
        select: { kind: true, at: true, outcome: true, note: true },
      },
    },
  })
}

function copyNotes(email: string) {
  return db.customerNote.findMany({
    where: { customer: { email } },
    orderBy: { at: 'asc' },
    select: { at: true, text: true },
  })
}

function copyContact(email: string) {
  return db.customerContact.findUnique({
    where: { email },
    select: { name: true, phone: true, createdAt: true },
  })
}

function copyMails(email: string) {
  return db.mail.findMany({
    where: { recipient: { equals: email, mode: 'insensitive' } },
    orderBy: { createdAt: 'asc' },
    select: { subject: true, createdAt: true, sentAt: true },
  })
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
