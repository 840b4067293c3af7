import { describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import {
  askFor,
  aSubscriber,
  consentsOf,
  kindsOf,
  mailsTo,
  statusOf,
  tokenIn,
} from '#tests/factories/letters'
import { queriesOf } from '#tests/setup/count-queries'
import { sql } from '#tests/setup/database'
import { runJobs } from '#tests/setup/run-jobs'
import { askForLetters } from './ask-for-letters.server'
import { confirmLetters } from './confirm-letters.server'
import { CONSENT_WORDS, CURRENT_CONSENT } from './letters-consent'

const now = new Date('2026-03-10T12:00:00Z')
const tomorrow = new Date('2026-03-11T12:00:00Z')
const ADA = 'ada@example.com'
const REQUEST = {
  email: ADA,
  place: 'guide',
  consent: CURRENT_CONSENT,
  clientAddress: '203.0.113.7',
} as const

describe('signing up', () => {
  test('asks for a confirmation by mail, and sends nothing else before it', async () => {
    expect(await askFor(ADA, now)).toBe('asked')
    expect(await statusOf(ADA)).toBe('pending')
    const [mail, ...others] = await mailsTo(ADA)
    expect(others).toEqual([])
    expect(mail?.subject).toMatch(/^Please confirm/)
    expect(mail?.text).toContain('/letters/confirm?t=')
  })

  test('keeps when, where and in which words it was asked for and confirmed', async () => {
    await aSubscriber(ADA, 'subscribed', now)
    const words = CONSENT_WORDS[CURRENT_CONSENT]
    expect(await consentsOf(ADA)).toMatchObject([
      { kind: 'requested', at: now, place: 'footer', wording: words.requested },
      { kind: 'confirmed', at: now, place: 'confirm page', wording: words.confirmed },
    ])
    const versions = (await consentsOf(ADA)).map(({ wordingVersion }) => wordingVersion)
    expect(versions).toEqual([CURRENT_CONSENT, CURRENT_CONSENT])
    await expect(sql().query('UPDATE "Consent" SET "wording" = $1', ['other'])).rejects.toThrow()
    await expect(sql().query('DELETE FROM "Consent"')).rejects.toThrow()
  })

  test('twice in a breath is one subscriber and one mail', async () => {
    await Promise.all([askForLetters(REQUEST, now), askForLetters(REQUEST, now)])
    await runJobs()
    expect(await db.subscriber.count()).toBe(1)
    expect(await mailsTo(ADA)).toHaveLength(1)
  })

  test('works by either of two mails', async () => {
    await askFor(ADA, now)
    const first = await tokenIn(ADA, 'confirm')
    await askFor(ADA, now)
    expect(await confirmLetters(first, CURRENT_CONSENT, now)).toBe('confirmed')
    const second = await tokenIn(ADA, 'confirm')
    expect(await confirmLetters(second, CURRENT_CONSENT, now)).toBe('confirmed')
    expect(await kindsOf(ADA)).toEqual(['requested', 'requested', 'confirmed'])
  })

  test('the address stands in no link, no header and no job', async () => {
    await aSubscriber(ADA, 'pending', now)
    const [mail] = await mailsTo(ADA)
    expect(mail?.html).not.toContain('ada')
    expect(JSON.stringify(mail?.headers)).not.toContain('ada')
    await askForLetters(REQUEST, now)
    const { rows } = await sql().query('SELECT payload, key FROM graphile_worker._private_jobs')
    expect(JSON.stringify(rows)).not.toContain('ada')
  })
})

describe('nobody learns whether an address is known', () => {
  test('the answer is the same, by the same statements', async () => {
    await aSubscriber('pending@example.com', 'pending', now)
    await aSubscriber('subscribed@example.com', 'subscribed', now)
    await aSubscriber('unsubscribed@example.com', 'unsubscribed', now)
    const ask = async (email: string) => {
      let answer: unknown
      const statements = await queriesOf(async () => {
        answer = await askForLetters({ ...REQUEST, email }, now)
      })
      return { answer, statements }
    }
    const stranger = await ask('new@example.com')
    expect(stranger.answer).toBe('asked')
    expect(stranger.statements.length).toBeGreaterThan(5)
    for (const known of ['pending', 'subscribed', 'unsubscribed'])
      expect(await ask(`${known}@example.com`)).toEqual(stranger)
  })

  test.each([
    ['subscribed', /^You already get/],
    ['unsubscribed', /^Please confirm/],
    ['pending', /^Please confirm/],
  ] as const)('only the inbox of one who is %s is told more', async (state, subject) => {
    await aSubscriber(ADA, state, now)
    await askFor(ADA, now)
    expect(await statusOf(ADA)).toBe(state)
    expect((await mailsTo(ADA))[0]?.subject).toMatch(subject)
  })
})

describe('mail bombing', () => {
  test('an inbox gets three mails in a day, however its address is spelled, and nobody is told', async () => {
    const spellings = [
      'ada@example.com',
      'ada+1@example.com',
      'a.da@example.com',
      'ad.a+x@example.com',
    ]
    for (const email of spellings) expect(await askFor(email, now)).toBe('asked')
    expect(await db.mail.count()).toBe(3)
    expect(await db.consent.count()).toBe(3)
    await askFor(ADA, tomorrow)
    expect(await db.mail.count()).toBe(4)
  })

  test('a network enters twenty addresses in an hour; another one is not slowed down', async () => {
    const ask = (n: number, from: string) => askFor(`reader${n}@example.com`, now, from)
    for (let n = 0; n < 20; n += 1) expect(await ask(n, '2001:db8:1:2::1')).toBe('asked')
    expect(await ask(20, '2001:db8:1:2:ffff::9')).toBe('slow-down')
    expect(await ask(21, '2001:db8:1:3::1')).toBe('asked')
    expect(await db.subscriber.count()).toBe(21)
    expect(JSON.stringify(await db.throttle.findMany())).not.toMatch(/2001|reader/)
  })
})
