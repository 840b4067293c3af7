import { db } from './database.server'

const DAY_MS = 86_400_000

/** Days; docs/retention.md says why. */
const MAIL = 90

/** Lets go of mails, sent and captured ones, when nobody will ask about them any more. */
export async function forgetMails(now: Date): Promise<void> {
  await db.mail.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - MAIL * DAY_MS) } },
  })
}
