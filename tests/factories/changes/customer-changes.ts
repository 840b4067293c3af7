import { randomUUID } from 'node:crypto'
import { addCustomerNote } from '#app/office/customers/add-customer-note.server'
import { formatCustomerNumber } from '#app/customers/customer-number'
import { eraseCustomer } from '#app/privacy/erase-customer.server'
import { planErasure, seenOf } from '#app/privacy/erasure-plan.server'
import { exportCustomer } from '#app/privacy/export-customer.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { leaves, now, type Change } from './leaves'

/** A customer of an address that no other case has. */
const known = async () => {
  const email = `${randomUUID()}@example.com`
  await db.customer.create({ data: { email } })
  return (await db.customerRecord.findUniqueOrThrow({ where: { email } })).number
}
const erasing = async (olive: Actor) => {
  const number = await known()
  const seen = seenOf((await planErasure(olive, number))!.plan)
  return { number, seen, typed: formatCustomerNumber(number) }
}

/** What staff do about customers, and the row that each leaves. */
export const CUSTOMER_CHANGES: readonly Change[] = [
  leaves('customer.noted', addCustomerNote, 'customers:write', async (olive) => [
    olive,
    { number: await known(), formId: randomUUID(), text: 'Hello' },
    now,
  ]),
  leaves('customer.exported', exportCustomer, 'customers:export', async (olive) => [
    olive,
    await known(),
    now,
  ]),
  leaves('customer.erased', eraseCustomer, 'customers:erase', async (olive) => [
    olive,
    await erasing(olive),
    now,
  ]),
]
