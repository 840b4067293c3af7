import { db } from './database.server'
import { mailIsCaptured } from './environment.server'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The latest mails that were kept instead of sent; null where mail really goes out. */
export async function listCapturedMails() {
  if (!mailIsCaptured) return null
  return db.mail.findMany({
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: { id: true, subject: true, recipient: true, createdAt: true },
  })
}

export async function readCapturedMail(id: string) {
  if (!mailIsCaptured || !UUID.test(id)) return null
  return db.mail.findUnique({
    where: { id },
    select: { subject: true, recipient: true, html: true, text: true },
  })
}
