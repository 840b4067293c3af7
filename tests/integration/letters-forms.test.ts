import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CURRENT_CONSENT } from '#app/customers/letters-consent'
import { unsubscribeToken } from '#app/customers/letters-token.server'
import { db } from '#app/platform/database.server'
import { action as signUp } from '#app/routes/_shop.letters'
import { action as confirm } from '#app/routes/_shop.letters_.confirm'
import { action as leave } from '#app/routes/_shop.letters_.unsubscribe'
import { action as oneClick, loader as oneClickLink } from '#app/routes/api.letters-unsubscribe'
import { aSubscriber } from '#tests/factories/letters'
import { waitingJobs } from '#tests/setup/run-jobs'

const ADA = 'ada@example.com'
const FORM = { email: ADA, place: 'footer', consent: CURRENT_CONSENT, subject: '' }

describe('the sign-up form', () => {
  test('leads to a page that says to check the inbox; with scripts, the form says so', async () => {
    expect(await post(signUp, FORM)).toMatchObject({ status: 303, location: '/letters/sent' })
    const answer = await post(signUp, FORM, { Accept: '*/*' })
    expect(answer).toMatchObject({ status: 200, data: { letters: { kind: 'sent' } } })
  })

  test('takes an address as people type it', async () => {
    await post(signUp, { ...FORM, email: '  Ada@Example.COM ' })
    expect(await db.subscriber.findMany()).toMatchObject([{ email: ADA, status: 'pending' }])
  })

  test.each([
    ['', 'Enter your email address'],
    ['ada', 'Enter an email address such as name@example.com'],
    ['ada@', 'Enter an email address such as name@example.com'],
    ['ada@example.com\r\nBcc: eve@example.com', 'Enter an email address such as name@example.com'],
    [`${'a'.repeat(80)}@example.com`, 'Enter an email address such as name@example.com'],
    [`${'a'.repeat(4000)}@example.com`, 'Shorten this to 254 characters'],
    ['<script>alert(1)</script>@example.com', 'Enter an email address such as name@example.com'],
  ])('refuses %j with words, and keeps what was typed', async (email, message) => {
    const answer = await post(signUp, { ...FORM, email })
    const typed = email.slice(0, 300)
    expect(answer).toMatchObject({
      status: 400,
      data: { letters: { kind: 'refused', message, typed } },
    })
    expect(await db.subscriber.count()).toBe(0)
  })

  test('knows no words of consent but its own', async () => {
    const answer = await post(signUp, { ...FORM, consent: 'whatever' })
    expect(answer).toMatchObject({
      status: 400,
      data: { letters: { kind: 'refused', typed: ADA } },
    })
  })

  test('thanks a program that fills in everything, and does nothing', async () => {
    expect(await post(signUp, { ...FORM, subject: 'Buy now' })).toMatchObject({
      status: 303,
      location: '/letters/sent',
    })
    expect(await db.subscriber.count()).toBe(0)
    expect(await waitingJobs()).toEqual([])
  })

  test('slows a network down and keeps the address typed', async () => {
    for (let n = 0; n < 20; n += 1) await post(signUp, { ...FORM, email: `reader${n}@example.com` })
    expect(await post(signUp, FORM)).toMatchObject({
      status: 429,
      data: { letters: { kind: 'refused', typed: ADA } },
    })
  })
})

describe('the one-click address of mail programs', () => {
  const aToken = async () => {
    await aSubscriber(ADA, 'subscribed', new Date())
    return unsubscribeToken((await db.subscriber.findFirstOrThrow()).id)
  }

  test('unsubscribes without a redirect, in either encoding, and keeps that a program did it', async () => {
    const t = await aToken()
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    expect(await post(oneClick, form, {}, t)).toMatchObject({ status: 204, location: null })
    expect(await post(oneClick, { 'List-Unsubscribe': 'One-Click' }, {}, t)).toMatchObject({
      status: 204,
    })
    expect(await db.subscriber.findMany()).toMatchObject([{ status: 'unsubscribed' }])
    expect(await db.consent.findMany({ where: { kind: 'withdrawn' } })).toMatchObject([
      { place: 'mail program', wording: 'List-Unsubscribe=One-Click', wordingVersion: 'RFC 8058' },
    ])
  })

  test('wants the one sentence that the standard names, and a link of ours', async () => {
    const t = await aToken()
    expect(await post(oneClick, {}, {}, t)).toMatchObject({ status: 400 })
    expect(await post(oneClick, { 'List-Unsubscribe': 'Later' }, {}, t)).toMatchObject({
      status: 400,
    })
    expect(await post(oneClick, { 'List-Unsubscribe': 'One-Click' }, {}, `${t}x`)).toMatchObject({
      status: 404,
    })
    expect(await db.subscriber.findMany()).toMatchObject([{ status: 'subscribed' }])
  })

  test('leads a person who follows it to the page with the button, and changes nothing', async () => {
    const t = await aToken()
    const request = new Request(`http://localhost:3000/api/letters-unsubscribe?t=${t}`)
    const answer = await thrownBy(() => oneClickLink({ request, params: {}, context: {} }))
    expect(answer.headers.get('Location')).toBe(`/letters/unsubscribe?t=${t}`)
    expect(await db.subscriber.findMany()).toMatchObject([{ status: 'subscribed' }])
  })
})

test('the way back is open twenty times an hour, like the form', async () => {
  await aSubscriber(ADA, 'unsubscribed', new Date())
  const t = unsubscribeToken((await db.subscriber.findFirstOrThrow()).id)
  const back = () => post(leave, { kind: 'requested', consent: CURRENT_CONSENT }, {}, t)
  expect(await back()).toMatchObject({ status: 303, location: '/letters/sent' })
  for (let n = 0; n < 20; n += 1) await back()
  expect(await back()).toMatchObject({ status: 429 })
})

test('whatever is sent, the answer is never a fault of the shop', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('ada@example.com', CURRENT_CONSENT, 'One-Click', '\u0000', '💄', 'footer'),
    fc.constantFrom('requested', 'confirmed', 'withdrawn'),
  )
  const name = fc.constantFrom('email', 'place', 'consent', 'subject', 'kind', 'List-Unsubscribe')
  const fields = fc.dictionary(name, value)
  const to = fc.constantFrom(signUp, confirm, leave, oneClick)
  await fc.assert(
    fc.asyncProperty(to, fields, value, async (action, sent, token) => {
      const { status } = await post(action, sent, {}, token)
      expect([200, 303, 400, 404, 429]).toContain(status)
    }),
    { numRuns: 150 },
  )
})

type Action = typeof signUp | typeof confirm | typeof leave | typeof oneClick
interface Answer {
  status: number
  location: string | null
  data: unknown
}

/** Sends a form as a browser loads a page, unless the headers say otherwise. */
async function post(
  action: Action,
  fields: Record<string, string> | FormData,
  headers: Record<string, string> = { Accept: 'text/html' },
  token?: string,
): Promise<Answer> {
  const url = new URL('http://localhost:3000/')
  if (token !== undefined) url.searchParams.set('t', token)
  const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
  const request = new Request(url, { method: 'POST', body, headers })
  const context = { clientAddress: '203.0.113.7' }
  const answer = await action({ request, params: {}, context }).catch(asResponse)
  if (answer instanceof Response)
    return { status: answer.status, location: answer.headers.get('Location'), data: null }
  if (!answer) throw new Error('The action answered nothing')
  return { status: answer.init?.status ?? 200, location: null, data: answer.data }
}

function asResponse(thrown: unknown): Response {
  if (thrown instanceof Response) return thrown
  throw thrown
}

async function thrownBy(work: () => unknown): Promise<Response> {
  try {
    await work()
  } catch (thrown) {
    return asResponse(thrown)
  }
  throw new Error('Nothing was thrown')
}
