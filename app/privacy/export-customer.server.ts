import { formatCustomerNumber } from '#app/customers/customer-number'
import { db } from '#app/platform/database.server'
import { copyPerson } from '#app/privacy/copy-person.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { withoutAnswers } from './without-answers'

type PersonCopy = Awaited<ReturnType<typeof copyPerson>>

/**
 * All that the shop holds of a customer, to be handed to whoever proved the address. Who may open answers about health
 * gets the shopper’s own copy, and the trail says so for each request in it as for any other look; for others the copy
 * is without them. The trail says who took it. Refuses: 'gone' for whom the shop no longer knows.
 */
export async function exportCustomer(
  actor: Actor,
  number: number,
  now: Date,
): Promise<
  { kind: 'copy'; copy: PersonCopy | ReturnType<typeof withoutAnswers> } | 'gone' | 'not-allowed'
> {
  if (!may(actor, 'customers:export')) return 'not-allowed'
  const found = await db.customerRecord.findUnique({ where: { number } })
  if (!found) return 'gone'
  const copy = await copyPerson(found.email, now)
  const withAnswers = may(actor, 'consultations:answers')
  const name = formatCustomerNumber(number)
  await db.$transaction(async (tx) => {
    const record = { kind: 'customer', id: `${number}`, name } as const
    await recordAudit(
      tx,
      actor,
      { action: 'customer.exported', record, after: { withAnswers } },
      now,
    )
    const opened = await tx.consultation.findMany({
      where: { reference: { in: copy.consultations.map(({ reference }) => reference) } },
      select: { id: true, reference: true },
    })
    for (const { id, reference } of withAnswers ? opened : [])
      await recordAudit(tx, actor, answersOpened(id, reference), now)
  })
  return { kind: 'copy', copy: withAnswers ? copy : withoutAnswers(copy) }
}

function answersOpened(id: string, reference: string) {
  const record = { kind: 'consultation', id, name: reference } as const
  return { action: 'consultation.answers_opened', record } as const
}
