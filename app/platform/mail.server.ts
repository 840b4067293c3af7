import { createTransport, type Transporter } from 'nodemailer'
import { z } from 'zod'
import { db as shopDatabase, type Database } from './database.server'
import { env } from './environment.server'

const transport: Transporter | undefined = env.SMTP_URL ? createTransport(env.SMTP_URL) : undefined

const MailHeaders = z.record(z.string(), z.string())

/** Text files that go with a mail. */
const MailFiles = z.array(z.object({ name: z.string(), type: z.string(), content: z.string() }))

export interface KeptMail {
  /** The one thing that this mail is about, such as "paid:<order id>"; a second mail of it is not written. */
  occasion: string
  orderId: string | null
  recipient: string
  subject: string
  html: string
  text: string
  /** Headers beyond the usual ones, by name. */
  headers?: Record<string, string>
  files?: z.infer<typeof MailFiles>
  now: Date
}

/** Writes the mail down before it goes out and returns its id; the id of the first one on a repeat. */
export async function keepMail(
  { now, ...mail }: KeptMail,
  db: Database = shopDatabase,
): Promise<string> {
  await db.mail.createMany({ data: { ...mail, createdAt: now }, skipDuplicates: true })
  const kept = await db.mail.findUniqueOrThrow({
    where: { occasion: mail.occasion },
    select: { id: true },
  })
  return kept.id
}

/**
 * Hands a kept mail to the SMTP server once; without one it stays kept, to be read in the browser.
 * Throws MailNotTaken when the server does not take it. A crash between handing over and marking can send
 * it twice, with the same Message-ID, by which mail programs tell that it is the same.
 */
export async function deliverMail(mailId: string, now: Date): Promise<void> {
  const db = shopDatabase
  const mail = await db.mail.findUnique({ where: { id: mailId } })
  // None where its recipient was forgotten before it went out.
  if (!mail || mail.status === 'sent') return
  const profile = await db.shopProfile.findUnique({
    where: { id: 1 },
    select: { mailSender: true },
  })
  try {
    await transport?.sendMail({
      from: profile?.mailSender ?? env.MAIL_FROM,
      to: mail.recipient,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      headers: MailHeaders.parse(mail.headers ?? {}),
      attachments: MailFiles.parse(mail.files ?? []).map(({ name, type, content }) => ({
        filename: name,
        contentType: type,
        content,
      })),
      messageId: `<${mail.id}@${new URL(env.SHOP_URL).hostname}>`,
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await db.mail.updateMany({
      where: { id: mailId },
      data: { status: 'failed', error: reason, attempts: { increment: 1 } },
    })
    throw new MailNotTaken(mailId, error)
  }
  await db.mail.updateMany({
    where: { id: mailId },
    data: { status: 'sent', sentAt: now, error: null, attempts: { increment: 1 } },
  })
}

/** What a log may have of it: the server's own words, which name the address, stay with the mail. */
class MailNotTaken extends Error {
  override name = 'MailNotTaken'
  constructor(mailId: string, error: unknown) {
    const { code, responseCode } = SmtpRefusal.parse(error)
    const why = [code, responseCode].filter((part) => part !== undefined).join(' ')
    super(`The SMTP server did not take mail ${mailId} (${why || 'no code'}); it is tried again`)
  }
}

const SmtpRefusal = z.object({
  code: z.string().regex(/^\w+$/).optional().catch(undefined),
  responseCode: z.number().optional().catch(undefined),
})
