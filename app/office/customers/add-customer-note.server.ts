import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { formatCustomerNumber } from '#app/customers/customer-number'

/**
 * Keeps a note about a customer that only staff see and no mail quotes; it goes when the customer is forgotten. One
 * form writes one note. Refuses: 'gone' for whom the shop no longer knows.
 */
export function addCustomerNote(
  actor: Actor,
  { number, formId, text }: { number: number; formId: string; text: string },
  now: Date,
): Promise<'done' | 'already' | 'gone' | 'not-allowed'> {
  if (!may(actor, 'customers:write')) return Promise.resolve('not-allowed')
  return db.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<unknown[]>`
      SELECT FROM "CustomerRecord" WHERE "number" = ${number} FOR UPDATE`
    if (!held) return 'gone'
    const { count } = await tx.customerNote.createMany({
      data: { customerNumber: number, formId, text, at: now, actorName: actor.name },
      skipDuplicates: true,
    })
    if (count === 0) return 'already'
    const record = {
      kind: 'customer',
      id: `${number}`,
      name: formatCustomerNumber(number),
    } as const
    await recordAudit(tx, actor, { action: 'customer.noted', record }, now)
    return 'done'
  })
}
