import { db, type Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'

/**
 * Sends a mail again: one that was not taken is tried at once, one that went out goes out once more as a
 * mail of its own, since mail programs hide a second one of the same id. A form sends one, however often
 * it is pressed.
 * Refuses: 'not-allowed' by role, 'unknown' for a mail that is not there any more.
 */
export async function sendMailAgain(
  actor: Actor,
  { mailId, formId }: { mailId: string; formId: string },
  now: Date,
): Promise<'done' | 'already' | 'unknown' | 'not-allowed'> {
  if (!may(actor, 'mails:send')) return 'not-allowed'
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Mail" WHERE "id" = ${mailId}::uuid FOR UPDATE`
    const mail = await tx.mail.findUnique({
      where: { id: mailId },
      select: { id: true, subject: true, status: true },
    })
    if (!mail) return 'unknown'
    if (await isPressed(tx, { mailId, formId })) return 'already'
    const id = mail.status === 'sent' ? await copyOf(tx, { mailId, formId }, now) : mail.id
    await enqueue(tx, { name: 'deliver-mail', payload: { mailId: id } }, { key: `mail:${id}` })
    const record = { kind: 'mail', id: mailId, name: mail.subject } as const
    await recordAudit(
      tx,
      actor,
      { action: 'mail.sent_again', record, before: { status: mail.status }, after: { formId } },
      now,
    )
    return 'done'
  })
}

/** The trail of the mail, which is held, knows the forms that were sent, whatever became of it in between. */
async function isPressed(
  tx: Transaction,
  { mailId, formId }: { mailId: string; formId: string },
): Promise<boolean> {
  const count = await tx.auditEntry.count({
    where: {
      ...{ recordKind: 'mail', recordId: mailId, action: 'mail.sent_again' },
      after: { path: ['formId'], equals: formId },
    },
  })
  return count > 0
}

/** The id of the copy. */
async function copyOf(
  tx: Transaction,
  { mailId, formId }: { mailId: string; formId: string },
  now: Date,
): Promise<string> {
  const { orderId, recipient, subject, html, text, headers, files, ...mail } =
    await tx.mail.findUniqueOrThrow({ where: { id: mailId } })
  const occasion = `${mail.occasion}:again:${formId}`
  const { id } = await tx.mail.create({
    data: {
      ...{ occasion, orderId, recipient, subject, html, text, createdAt: now },
      ...(headers === null ? {} : { headers }),
      ...(files === null ? {} : { files }),
    },
    select: { id: true },
  })
  return id
}
