import { beforeEach, describe, expect, test } from 'vitest'
import { readForm } from '#app/http/read-form.server'
import { db } from '#app/platform/database.server'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { answerConsultation } from './answer-consultation.server'
import { consultationForm } from './consultation-form'
import { isConsultationKey } from './consultation-link.server'
import { readConsultationStatus } from './consultation-status.server'
import { issueTicket } from './consultation-ticket.server'

const now = new Date('2026-11-23T18:00:00Z')
const seconds = (count: number) => new Date(now.getTime() + count * 1000)
let locationId = ''
let treatmentSlug = ''

beforeEach(async () => {
  locationId = (await aStudio()).id
  treatmentSlug = (await aTreatment({ at: [locationId], questions: [{ key: 'keloids' }] })).slug
})

async function send(change: Record<string, string> = {}, at = seconds(20)) {
  const fields = {
    locationId,
    'answers.keloids': 'no',
    fullName: 'Ana Silva',
    email: 'Ana@Example.com',
    ticket: issueTicket(now),
    company: '',
    ...change,
  }
  const request = new Request('http://shop.test/consultation', {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  const submission = await readForm(
    request,
    consultationForm([{ key: 'keloids', question: 'Keloids?' }]),
  )
  return answerConsultation(submission, { treatmentSlug, clientAddress: '203.0.113.7' }, at)
}

const refusalOf = async (...given: Parameters<typeof send>) => {
  const answered = await send(...given)
  return 'answer' in answered ? [answered.status, answered.answer.refusal] : answered.path
}

test('a good request leads to a page that its link alone opens, without a word on who asked', async () => {
  const answered = await send()
  if (!('path' in answered)) throw new Error('refused')
  const url = new URL(answered.path, 'http://shop.test')
  expect(answered.path).not.toMatch(/ana|silva|example/i)
  const reference = url.pathname.split('/').at(-1) ?? ''
  const key = url.searchParams.get('key') ?? ''
  const status = await readConsultationStatus(reference, key, now)
  expect(status).toMatchObject({ reference, route: 'studio' })
  expect(JSON.stringify(status)).not.toMatch(/Silva|ana@/)
  expect(await readConsultationStatus(reference, 'x', now)).toBeNull()
  expect(isConsultationKey('AAAA2222', key)).toBe(false)
  expect(await readConsultationStatus(reference, key, seconds(31 * 86_400))).toBeNull()
})

test('the same form sent twice is said to be', async () => {
  const ticket = issueTicket(now)
  expect(await refusalOf({ ticket })).not.toContain('again=1')
  expect(await refusalOf({ ticket })).toContain('again=1')
  expect(await db.consultation.count()).toBe(1)
})

describe('a program is told apart from a person', () => {
  test('by what it fills in', async () => {
    expect(await refusalOf({ company: 'ACME' })).toEqual([400, 'hidden-field'])
  })
  test('by its hurry', async () => {
    expect(await refusalOf({}, seconds(2))).toEqual([429, 'too-fast'])
    expect(await refusalOf({}, seconds(3))).toContain('/consultation/')
  })
  test.each(['', 'x', 'a.b.c', `${issueTicket(now)}x`, issueTicket(now).replace(/^./, 'z')])(
    'by a ticket that is none: %s',
    async (ticket) => {
      expect(await refusalOf({ ticket })).toEqual([409, 'old-form'])
    },
  )
  test('a form that was open for more than a day can be sent again', async () => {
    const late = seconds(25 * 3600)
    const answered = await send({}, late)
    if (!('answer' in answered)) throw new Error('sent')
    expect(answered.answer.refusal).toBe('old-form')
    const { ticket } = answered.answer
    expect(await refusalOf({ ticket }, new Date(late.getTime() + 10_000))).toContain(
      '/consultation/',
    )
  })
})

test('what was typed comes back with what is wrong, and with the same ticket', async () => {
  const ticket = issueTicket(now)
  const answered = await send({ ticket, email: 'ana', phone: '12', 'answers.keloids': 'perhaps' })
  if (!('answer' in answered)) throw new Error('sent')
  expect(answered.status).toBe(400)
  expect(answered.answer.ticket).toBe(ticket)
  expect(Object.keys(answered.answer.submission.error ?? {}).sort()).toEqual([
    'answers.keloids',
    'email',
    'phone',
  ])
  expect(answered.answer.submission.initialValue).toMatchObject({ fullName: 'Ana Silva' })
})

test.each<[string, Record<string, string>]>([
  ['a studio that is no id', { locationId: "1' OR 1=1" }],
  ['a name without an end', { fullName: 'a'.repeat(5000) }],
  ['a name that turns around', { fullName: 'Ana \u202egnp.exe' }],
  ['a message without an end', { message: 'a'.repeat(2000) }],
  ['a time that nobody offers', { preferredTimes: 'midnight' }],
  ['an address with a line break', { email: 'ana@example.com\r\nBcc: all@example.com' }],
])('%s is refused beside its field', async (_, change) => {
  expect(await refusalOf(change)).toEqual([400, null])
  expect(await db.consultation.count()).toBe(0)
})
