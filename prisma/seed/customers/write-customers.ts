import { consentWords } from '#app/customers/letters-consent'
import { CURRENT_SKIN_CONSENT } from '#app/customers/skin-consent'
import type { Prisma } from '#app/platform/prisma/client'
import { hoursBefore } from '#prisma/seed/orders/story-times'
import { shoppers } from '#prisma/seed/orders/shoppers'
import { seedId } from '#prisma/seed/seed-id'
import { people } from '#prisma/seed/staff/write-staff'
import { accounts, notes, readers, requests } from './people'

/** Accounts, readers of the letter, consultation requests, and what colleagues noted of them. */
export async function writeCustomers(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  await writeAccounts(tx, now)
  await writeReaders(tx, now)
  await writeRequests(tx, now)
  await writeNotes(tx, now)
}

/** Minutes after an account was opened. */
const SAVED_AGAIN = 70

async function writeAccounts(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  for (const { shopper, daysAgo, keepsAddress, skin } of accounts) {
    const found = shoppers.find(({ fullName }) => fullName === shopper)
    if (!found) throw new Error(`There is no shopper ${shopper}`)
    const { email, fullName, line1, line2 = null, city, state, postalCode } = found
    const id = seedId('customer', email)
    const createdAt = hoursBefore(now, daysAgo * 24)
    await tx.customer.create({ data: { id, email, createdAt } })
    if (keepsAddress)
      await tx.customerAddress.create({
        data: {
          ...{ id: seedId('customer-address', email), customerId: id },
          ...{ fullName, line1, line2, city, state, postalCode, createdAt, usedAt: createdAt },
        },
      })
    if (!skin) continue
    await tx.customerSkin.create({
      data: {
        ...{ customerId: id, answers: skin, withHealth: false },
        ...{
          consentVersion: CURRENT_SKIN_CONSENT,
          savedAt: new Date(createdAt.getTime() + SAVED_AGAIN * 60_000),
        },
      },
    })
    // With answers about health at first, taken back an hour later.
    for (const [kind, withHealth, minutes] of [
      ['given', true, 0],
      ['withdrawn', true, 60],
      ['given', false, SAVED_AGAIN],
    ] as const)
      await tx.skinConsent.create({
        data: {
          ...{ customerId: id, kind, withHealth, wordingVersion: CURRENT_SKIN_CONSENT },
          at: new Date(createdAt.getTime() + minutes * 60_000),
        },
      })
  }
}

const STATUS = { requested: 'pending', confirmed: 'subscribed', withdrawn: 'unsubscribed' } as const

async function writeReaders(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  for (const { email, version, consents } of readers) {
    const id = seedId('subscriber', email)
    const [first, last] = [consents[0], consents.at(-1)]
    if (!first || !last) throw new Error(`Nothing was agreed to by ${email}`)
    await tx.subscriber.create({
      data: {
        ...{ id, email, status: STATUS[last.kind] },
        createdAt: hoursBefore(now, first.daysAgo * 24),
        updatedAt: hoursBefore(now, last.daysAgo * 24),
      },
    })
    await tx.consent.createMany({
      data: consents.map(({ kind, daysAgo, place }) => ({
        ...{ subscriberId: id, at: hoursBefore(now, daysAgo * 24), place },
        ...consentWords(version, kind),
      })),
    })
  }
}

async function writeRequests(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  for (const { steps = [], treatment, studio, hoursAgo, ...asked } of requests) {
    const id = seedId('consultation', asked.reference)
    const last = steps.at(-1)
    const status = last?.kind === 'closed' ? 'closed' : last ? 'contacted' : 'requested'
    await tx.consultation.create({
      data: {
        ...asked,
        ...{ id, formId: seedId('consultation-form', asked.reference), status },
        treatmentId: seedId('treatment', treatment),
        locationId: seedId('location', studio),
        email: `${asked.fullName.toLowerCase().replace(' ', '.')}@example.com`,
        outcome: last?.outcome ?? null,
        version: 1 + steps.length,
        createdAt: hoursBefore(now, hoursAgo),
      },
    })
    await tx.consultationEvent.createMany({
      data: steps.map(({ kind, by, outcome, note, ...step }) => ({
        ...{ consultationId: id, at: hoursBefore(now, step.hoursAgo), kind },
        ...{ actorName: nameOf(by), outcome: outcome ?? null, note: note ?? null },
      })),
    })
  }
}

/** The database makes a customer of each address when the transaction commits; here it is told to do so at once. */
async function writeNotes(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  await tx.$executeRaw`SET CONSTRAINTS "order_has_a_customer", "account_has_a_customer",
    "letters_have_a_customer", "request_has_a_customer" IMMEDIATE`
  for (const [position, { email, by, hoursAgo, text }] of notes.entries()) {
    const { number } = await tx.customerRecord.findUniqueOrThrow({ where: { email } })
    await tx.customerNote.create({
      data: {
        ...{ id: seedId('customer-note', `${email} ${position}`), customerNumber: number },
        ...{ formId: seedId('customer-note-form', `${email} ${position}`), text },
        ...{ at: hoursBefore(now, hoursAgo), actorName: nameOf(by) },
      },
    })
  }
}

function nameOf(role: string): string {
  return people.find((each) => each.role === role)?.name ?? role
}
