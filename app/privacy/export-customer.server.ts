import { db } from '#app/platform/database.server'
import { copyPerson } from '#app/privacy/copy-person.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { formatCustomerNumber } from '#app/customers/customer-number'

/**
 * All that the shop holds of a customer, as the shopper’s own copy is, to be handed to whoever proved the address. The
 * trail says who took it. Refuses: 'gone' for whom the shop no longer knows.
 */
export async function exportCustomer(
  actor: Actor,
  number: number,
  now: Date,
): Promise<
  { kind: 'copy'; copy: Awaited<ReturnType<typeof copyPerson>> } | 'gone' | 'not-allowed'
> {
  if (!may(actor, 'customers:export')) return 'not-allowed'
  const email = await db.$transaction(async (tx) => {
    const found = await tx.customerRecord.findUnique({ where: { number } })
    if (!found) return undefined
    const record = {
      kind: 'customer',
      id: `${number}`,
      name: formatCustomerNumber(number),
    } as const
    await recordAudit(tx, actor, { action: 'customer.exported', record }, now)
    return found.email
  })
  return email ? { kind: 'copy', copy: await copyPerson(email, now) } : 'gone'
}
