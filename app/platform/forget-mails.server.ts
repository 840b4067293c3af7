import { db } from './database.server'
import { KEPT_DAYS } from './kept-days'

const DAY_MS = 86_400_000

/** Lets go of mails, sent and captured ones, when nobody will ask about them any more. */
export async function forgetMails(now: Date): Promise<void> {
  await db.mail.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - KEPT_DAYS.mail * DAY_MS) } },
  })
}
