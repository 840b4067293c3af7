import { expect, test } from 'vitest'
import { z } from 'zod'
import { askFor, aSubscriber, kindsOf, mailsTo, statusOf, tokenIn } from '#tests/factories/letters'
import { runJobs } from '#tests/setup/run-jobs'
import { askAgain } from './ask-again.server'
import { confirmLetters } from './confirm-letters.server'
import { consentWords, CURRENT_CONSENT } from './letters-consent'
import { BY_MAIL_PROGRAM, readUnsubscription, unsubscribe } from './unsubscribe.server'

const now = new Date('2026-03-10T12:00:00Z')
const ADA = 'ada@example.com'
const confirm = (token: string) => confirmLetters(token, CURRENT_CONSENT, now)
const onPage = { place: 'unsubscribe page', ...consentWords(CURRENT_CONSENT, 'withdrawn') } as const

test('unsubscribing takes one click, and a second one changes nothing', async () => {
  await aSubscriber(ADA, 'subscribed', now)
  const token = await tokenIn(ADA, 'unsubscribe')
  expect(await readUnsubscription(token)).toBe('open')
  expect(await statusOf(ADA)).toBe('subscribed')
  const twice = [unsubscribe(token, onPage, now), unsubscribe(token, BY_MAIL_PROGRAM, now)]
  expect(await Promise.all(twice)).toEqual(['left', 'left'])
  expect(await readUnsubscription(token)).toBe('left')
  expect(await statusOf(ADA)).toBe('unsubscribed')
  expect(await kindsOf(ADA)).toEqual(['requested', 'confirmed', 'withdrawn'])
})

test('unsubscribing is offered to mail programs by every mail about the letter', async () => {
  await aSubscriber(ADA, 'subscribed', now)
  await askFor(ADA, now)
  const mails = await mailsTo(ADA)
  expect(mails).toHaveLength(3)
  for (const { headers } of mails) {
    const said = z.record(z.string(), z.string()).parse(headers)
    expect(said['List-Unsubscribe']).toMatch(
      /^<http:\/\/localhost:3000\/api\/letters-unsubscribe\?t=[\w.-]+>$/,
    )
    expect(said['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
  }
})

test('unsubscribing from the first mail also takes back what waits to be confirmed', async () => {
  await askFor(ADA, now)
  const token = await tokenIn(ADA, 'confirm')
  expect(await unsubscribe(await tokenIn(ADA, 'unsubscribe'), onPage, now)).toBe('left')
  expect(await confirm(token)).toBe('expired')
})

test('unsubscribing has a way back, which asks for a new confirmation and keeps every step', async () => {
  await aSubscriber(ADA, 'unsubscribed', now)
  const token = await tokenIn(ADA, 'unsubscribe')
  const request = { consent: CURRENT_CONSENT, clientAddress: '203.0.113.7' }
  expect(await askAgain(token, request, now)).toBe('asked')
  await runJobs()
  expect(await statusOf(ADA)).toBe('unsubscribed')
  expect(await confirm(await tokenIn(ADA, 'confirm'))).toBe('confirmed')
  expect(await statusOf(ADA)).toBe('subscribed')
  expect(await kindsOf(ADA)).toEqual([
    'requested',
    'confirmed',
    'withdrawn',
    'requested',
    'confirmed',
  ])
  expect(await askAgain('forged.token', request, now)).toBe('unknown')
})

test('unsubscribing before the welcome went out means no welcome', async () => {
  await askFor(ADA, now)
  await confirm(await tokenIn(ADA, 'confirm'))
  await unsubscribe(await tokenIn(ADA, 'unsubscribe'), onPage, now)
  await runJobs()
  expect(await mailsTo(ADA)).toHaveLength(1)
})
