import { expect, test } from 'vitest'
import { askFor, consentsOf, kindsOf, mailsTo, statusOf, tokenIn } from '#tests/factories/letters'
import { runJobs } from '#tests/setup/run-jobs'
import { confirmLetters, readConfirmation } from './confirm-letters.server'
import { CURRENT_CONSENT } from './letters-consent'
import { confirmToken, unsubscribeToken } from './letters-token.server'
import { BY_MAIL_PROGRAM, unsubscribe } from './unsubscribe.server'

const now = new Date('2026-03-10T12:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const ADA = 'ada@example.com'
const confirm = (token: string, at = now) => confirmLetters(token, CURRENT_CONSENT, at)

test('the link to confirm confirms once, however often it is used, and welcomes once', async () => {
  await askFor(ADA, now)
  const token = await tokenIn(ADA, 'confirm')
  expect(await readConfirmation(token, now)).toBe('open')
  expect(await statusOf(ADA)).toBe('pending')
  expect(await Promise.all([confirm(token), confirm(token)])).toEqual(['confirmed', 'confirmed'])
  expect(await confirm(token, later(6))).toBe('confirmed')
  expect(await readConfirmation(token, now)).toBe('confirmed')
  await runJobs()
  expect(await kindsOf(ADA)).toEqual(['requested', 'confirmed'])
  const subjects = (await mailsTo(ADA)).map(({ subject }) => subject.split(':')[0])
  expect(subjects).toEqual(['Welcome to Thoughts on skin and life', 'Please confirm'])
})

test('the link to confirm works no longer after a week', async () => {
  await askFor(ADA, now)
  const token = confirmToken(await requestOf(ADA), now)
  expect(await readConfirmation(token, later(6.9))).toBe('open')
  expect(await readConfirmation(token, later(7))).toBe('expired')
  expect(await confirm(token, later(7))).toBe('expired')
  expect(await statusOf(ADA)).toBe('pending')
})

test('the link to confirm from before an unsubscription brings nobody back', async () => {
  await askFor(ADA, now)
  const token = await tokenIn(ADA, 'confirm')
  await confirm(token)
  await unsubscribe(await tokenIn(ADA, 'unsubscribe'), BY_MAIL_PROGRAM, now)
  expect(await readConfirmation(token, now)).toBe('expired')
  expect(await confirm(token)).toBe('expired')
  expect(await statusOf(ADA)).toBe('unsubscribed')
})

test('the link to confirm cannot be forged, stretched or used for something else', async () => {
  await askFor(ADA, now)
  const request = await requestOf(ADA)
  const token = confirmToken(request, now)
  const [subscriberId, consentId, until, signature] = token.split('.')
  const forged = [
    '',
    '...',
    token.slice(0, -1),
    `${token}x`,
    [subscriberId, consentId, `${until}0`, signature].join('.'),
    [subscriberId, '999', until, signature].join('.'),
    [crypto.randomUUID(), consentId, until, signature].join('.'),
    [subscriberId, until, signature].join('.'),
    unsubscribeToken(request.subscriberId),
    'x'.repeat(100_000),
    '💄.💄.💄.💄',
  ]
  for (const each of forged) expect(await confirm(each)).toBe('unknown')
  for (const each of [...forged.slice(0, 8), token])
    expect(await unsubscribe(each, BY_MAIL_PROGRAM, now)).toBe('unknown')
  expect(await kindsOf(ADA)).toEqual(['requested'])
  expect(await confirm(confirmToken({ ...request, subscriberId: crypto.randomUUID() }, now))).toBe(
    'unknown',
  )
})

async function requestOf(email: string) {
  const [consent] = await consentsOf(email)
  if (!consent) throw new Error(`Nobody asked for ${email}`)
  return { subscriberId: consent.subscriberId, consentId: consent.id }
}
