import { once } from 'node:events'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterAll, expect, test, vi } from 'vitest'
import { db } from './database.server'
import type { KeptMail } from './mail.server'

const now = new Date('2026-03-10T12:00:00Z')
const senders: string[] = []
const server = await startRefusingServer()
process.env.SMTP_URL = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
vi.resetModules()
const { deliverMail, keepMail } = await import('./mail.server')

afterAll(() => {
  server.close()
  delete process.env.SMTP_URL
})

const mail: KeptMail = {
  occasion: 'paid:1',
  orderId: null,
  recipient: 'robin@example.com',
  subject: 'Your order',
  html: '<p>Thank you</p>',
  text: 'Thank you',
  now,
}

test('a mail that its server refuses says why to staff, and names its reader to no log', async () => {
  const mailId = await keepMail(mail)
  const error: unknown = await deliverMail(mailId, now).catch((refused: unknown) => refused)
  expect(error).toMatchObject({ name: 'MailNotTaken' })
  expect(String(error)).toMatch(new RegExp(`mail ${mailId} \\(EENVELOPE 550\\)`))
  expect(error instanceof Error && [error.message, error.stack, error.cause].join()).not.toContain(
    'robin',
  )
  const kept = await db.mail.findUniqueOrThrow({ where: { id: mailId } })
  expect(kept).toMatchObject({ status: 'failed', attempts: 1 })
  expect(kept.error).toContain('550 5.1.1')
})

test('a mail comes from the sender that staff saved, and from MAIL_FROM where they saved none', async () => {
  await sendOne('1')
  const profile = { businessName: 'Elm', careEmail: 'care@elm.example', returnDays: 30 }
  await db.shopProfile.create({ data: { ...profile, mailSender: 'Elm <hello@elm.example>' } })
  await sendOne('2')
  expect(senders.slice(-2)).toEqual(['hello@porewell.example', 'hello@elm.example'])
})

async function sendOne(occasion: string) {
  const mailId = await keepMail({ ...mail, occasion })
  await expect(deliverMail(mailId, now)).rejects.toMatchObject({ name: 'MailNotTaken' })
}

/** Speaks as much SMTP as it takes to refuse every reader, quoting the address as such servers do. */
async function startRefusingServer(): Promise<Server> {
  const listening = createServer((socket) => {
    socket.write('220 mail.example\r\n')
    socket.on('error', () => {})
    socket.on('data', (command) => {
      const [, sender] = /^MAIL FROM:<(.*?)>/i.exec(command.toString()) ?? []
      if (sender) senders.push(sender)
      const [, recipient] = /^RCPT TO:(<.*>)/i.exec(command.toString()) ?? []
      socket.write(recipient ? `550 5.1.1 ${recipient} unknown\r\n` : '250 ok\r\n')
    })
  }).listen(0, '127.0.0.1')
  await once(listening, 'listening')
  return listening
}
