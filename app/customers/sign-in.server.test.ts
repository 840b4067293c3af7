import { describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aCustomer, aLinkFor, secretIn } from '#tests/factories/customer'
import { queriesOf } from '#tests/setup/count-queries'
import { sql } from '#tests/setup/database'
import { runJobs } from '#tests/setup/run-jobs'
import { askForLink } from './ask-for-link.server'
import { endAllSessions, endSession } from './end-sessions.server'
import { findCustomer } from './find-customer.server'
import { forgetSignIns } from './forget-sign-ins.server'
import { mailSignIn } from './mail-sign-in.server'
import { openLink, readLink } from './open-link.server'

const now = new Date('2026-03-10T12:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const DAY = 24 * 60
const ADA = 'ada@example.com'
const ask = (email: string, at = now, clientAddress = '203.0.113.7') =>
  askForLink({ email, clientAddress }, at)
const asBrowser = (cookie: string) =>
  new Request('http://localhost:3000/account', { headers: { Cookie: cookie } })

describe('a mailed link', () => {
  test('signs in once, and makes the account with the first one', async () => {
    const secret = await aLinkFor(ADA, now)
    expect(await readLink(secret, now)).toEqual({ kind: 'open', email: ADA })
    expect(await db.customer.count()).toBe(0)
    expect(await openLink(secret, now)).toMatchObject({ kind: 'signed-in' })
    expect(await db.customer.findMany()).toMatchObject([{ email: ADA, bagId: null }])
    expect(await openLink(secret, now)).toEqual({ kind: 'used' })
    expect(await readLink(secret, now)).toEqual({ kind: 'used' })
    expect(await db.customerSession.count()).toBe(1)
  })

  test('signs in once, however many open it at the same moment', async () => {
    const secret = await aLinkFor(ADA, now)
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => openLink(secret, now)))
    expect(outcomes.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1)
    expect(await db.customerSession.count()).toBe(1)
  })

  test('is not spent by a program that only looks', async () => {
    const secret = await aLinkFor(ADA, now)
    for (let look = 0; look < 3; look += 1) await readLink(secret, now)
    expect(await openLink(secret, now)).toMatchObject({ kind: 'signed-in' })
  })

  test('works for half an hour', async () => {
    const secret = await aLinkFor(ADA, now)
    expect(await openLink(secret, later(30))).toEqual({ kind: 'expired' })
    expect(await openLink(secret, later(29))).toMatchObject({ kind: 'signed-in' })
  })

  test('ends with the others to its address once one of them was opened', async () => {
    const first = await aLinkFor(ADA, now)
    const second = await aLinkFor(ADA, later(1))
    const other = await aLinkFor('bea@example.com', now)
    expect(await openLink(second, later(2))).toMatchObject({ kind: 'signed-in' })
    expect(await openLink(first, later(2))).toEqual({ kind: 'used' })
    expect(await readLink(other, later(2))).toMatchObject({ kind: 'open' })
  })

  test.each(['', 'x', 'a'.repeat(43), '\u0000', '../../etc/passwd', 'ä'.repeat(43)])(
    'that is not ours (%j) opens nothing',
    async (secret) => {
      expect(await openLink(secret, now)).toEqual({ kind: 'unknown' })
    },
  )

  test('is kept as a hash; the secret stands in the mail alone', async () => {
    const secret = await aLinkFor(ADA, now)
    expect(JSON.stringify(await db.signInLink.findMany())).not.toContain(secret)
    await ask(ADA)
    const { rows } = await sql().query('SELECT payload, key FROM graphile_worker._private_jobs')
    expect(JSON.stringify(rows)).not.toMatch(/ada|[\w-]{43}/)
  })

  test('is mailed once, however often the job runs, and not after its end', async () => {
    const today = new Date()
    await ask(ADA, today)
    await runJobs()
    const [link] = await db.signInLink.findMany()
    const secret = await secretIn(ADA)
    await mailSignIn(link!.id, today)
    expect(await db.mail.findMany()).toMatchObject([{ recipient: ADA, status: 'sent' }])
    expect(await readLink(secret, today)).toMatchObject({ kind: 'open' })
    await ask('late@example.com')
    const late = await db.signInLink.findFirstOrThrow({ where: { email: 'late@example.com' } })
    await mailSignIn(late.id, later(31))
    expect(await db.mail.count()).toBe(1)
  })
})

describe('asking for a link', () => {
  test('is answered the same, by the same statements, whether or not there is an account', async () => {
    await aCustomer(ADA, now)
    const told = async (email: string) => {
      let answer: unknown
      const statements = await queriesOf(async () => {
        answer = await ask(email)
      })
      return { answer, statements }
    }
    const stranger = await told('new@example.com')
    expect(stranger.answer).toBe('asked')
    expect(await told(ADA)).toEqual(stranger)
  })

  test('an inbox gets five mails in an hour, however its address is spelled, and nobody is told', async () => {
    for (const email of [ADA, 'ada+1@example.com', 'a.da@example.com', ADA, ADA, ADA, ADA])
      expect(await ask(email)).toBe('asked')
    expect(await db.signInLink.count()).toBe(5)
    await ask(ADA, later(60))
    expect(await db.signInLink.count()).toBe(6)
  })

  test('a network asks twenty times in an hour; another one is not slowed down', async () => {
    for (let n = 0; n < 20; n += 1) expect(await ask(`r${n}@example.com`)).toBe('asked')
    expect(await ask('r20@example.com')).toBe('slow-down')
    expect(await ask('r20@example.com', now, '203.0.113.8')).toBe('asked')
    expect(JSON.stringify(await db.throttle.findMany())).not.toMatch(/203|example/)
  })
})

describe('a signed-in browser', () => {
  test('is known for thirty days, by a secret of which a hash is kept', async () => {
    const { id, cookie } = await aCustomer(ADA, now)
    expect(await findCustomer(asBrowser(cookie), later(29 * DAY))).toMatchObject({ id, email: ADA })
    expect(await findCustomer(asBrowser(cookie), later(30 * DAY))).toBeNull()
    const [session] = await db.customerSession.findMany()
    expect(decodeURIComponent(cookie)).not.toContain(session!.secretHash)
  })

  test('asks the database nothing without a cookie, or with one that we did not sign', async () => {
    const forged = `account=${Buffer.from('"x"').toString('base64')}`
    for (const cookie of ['', 'bag=abc', forged])
      expect(await queriesOf(() => findCustomer(asBrowser(cookie), now))).toEqual([])
  })

  test('is signed out alone, or with all the others at once', async () => {
    const [phone, laptop, stranger] = [
      await aCustomer(ADA, now),
      await aCustomer(ADA, later(1)),
      await aCustomer('bea@example.com', now),
    ]
    const on = async ({ cookie }: { cookie: string }) => findCustomer(asBrowser(cookie), later(2))
    await endSession((await on(phone))!.sessionId)
    expect([await on(phone), await on(laptop)]).toMatchObject([null, { email: ADA }])
    const unopened = await aLinkFor(ADA, later(2))
    await endAllSessions(laptop, later(2))
    expect([await on(laptop), await on(stranger)]).toMatchObject([null, { id: stranger.id }])
    expect(await readLink(unopened, later(2))).toEqual({ kind: 'used' })
  })

  test('what is over is let go of', async () => {
    await aCustomer(ADA, now)
    await forgetSignIns(later(29 * DAY))
    expect([await db.customerSession.count(), await db.signInLink.count()]).toEqual([1, 0])
    await forgetSignIns(later(30 * DAY + 1))
    expect(await db.customerSession.count()).toBe(0)
    expect(await db.customer.count()).toBe(1)
  })
})
