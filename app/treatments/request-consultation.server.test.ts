import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { runJobs, waitingJobs } from '#tests/setup/run-jobs'
import { requestConsultation, type ConsultationRequest } from './request-consultation.server'

const now = new Date('2026-11-23T18:00:00Z')
const questions = [
  { key: 'cold_sores', route: 'clinician' },
  { key: 'keloids', route: 'referral' },
] as const

type Change = Partial<Omit<ConsultationRequest, 'details'>> & {
  details?: Partial<ConsultationRequest['details']>
}

async function aRequest(): Promise<(change?: Change) => ConsultationRequest> {
  const studio = await aStudio()
  const { slug } = await aTreatment({ at: [studio.id], questions: [...questions] })
  const formId = randomUUID()
  return ({ details, ...change } = {}) => ({
    formId,
    treatmentSlug: slug,
    clientAddress: '203.0.113.7',
    ...change,
    details: {
      locationId: studio.id,
      fullName: 'Ana Silva',
      email: 'ana@example.com',
      answers: { cold_sores: 'no', keloids: 'no' },
      ...details,
    },
  })
}

const another = () => ({ formId: randomUUID() })
const kindOf = async (request: ConsultationRequest, at = now) =>
  (await requestConsultation(request, at)).kind

describe('a request reaches whoever has to see it', () => {
  test('no answer is flagged: the studio calls, and both mails go out', async () => {
    const request = await aRequest()
    const outcome = await requestConsultation(
      request({
        details: {
          phone: '2145550199',
          preferredTimes: ['Saturday', 'Weekday mornings'],
          message: 'My hives came back',
        },
      }),
      now,
    )
    expect(outcome).toMatchObject({ kind: 'requested', repeated: false })
    expect(await db.consultation.findMany()).toMatchObject([
      { route: 'studio', flagged: [], status: 'requested', email: 'ana@example.com' },
    ])
    expect(await waitingJobs()).toEqual(['mail-consultation', 'mail-consultation'])
    await runJobs()
    const mails = await db.mail.findMany({ orderBy: { recipient: 'asc' } })
    const [shopper, studio] = mails
    expect(mails.map(({ recipient, status }) => [recipient, status])).toEqual([
      ['ana@example.com', 'sent'],
      ['dallas@porewell.example', 'sent'],
    ])
    expect(studio?.text).toContain('Ana Silva')
    expect(studio?.text).toContain('(214) 555-0199')
    expect(studio?.text).toContain('Saturday, Weekday mornings')
    expect(shopper?.text).not.toMatch(/Ana Silva|hives|HydraFacial/)
    expect(shopper?.subject).not.toContain('HydraFacial')
    expect(studio?.text).not.toContain('hives')
  })

  test.each([
    ['a yes', { cold_sores: 'yes', keloids: 'no' }, 'clinician', ['cold_sores']],
    ['not sure', { cold_sores: 'unsure', keloids: 'no' }, 'clinician', ['cold_sores']],
    [
      'one that blocks',
      { cold_sores: 'yes', keloids: 'unsure' },
      'referral',
      ['cold_sores', 'keloids'],
    ],
    ['an answer left out', { cold_sores: 'no' }, 'referral', ['keloids']],
  ] as const)('%s is flagged, and its words are in no mail', async (_, answers, route, flagged) => {
    const request = await aRequest()
    await requestConsultation(request({ details: { answers } }), now)
    expect(await db.consultation.findFirst()).toMatchObject({ route, flagged })
    await runJobs()
    const mails = JSON.stringify(await db.mail.findMany())
    expect(mails).toMatch(/flagged for a clinician/)
    for (const { key } of questions) expect(mails).not.toContain(key)
  })

  test('where a prescription is part of it, a clinician sees every request', async () => {
    const request = await aRequest()
    const studio = await aStudio()
    const { slug } = await aTreatment({
      at: [studio.id],
      content: { clinicianDecides: { title: 'A prescription', paragraphs: ['Never by itself.'] } },
    })
    await requestConsultation(
      request({ treatmentSlug: slug, details: { locationId: studio.id, answers: {} } }),
      now,
    )
    expect(await db.consultation.findFirst()).toMatchObject({ route: 'clinician', flagged: [] })
  })

  test('a studio without an address of its own is reached through the shop’s', async () => {
    const request = await aRequest()
    await db.location.updateMany({ data: { staffEmail: null } })
    await requestConsultation(request(), now)
    await runJobs()
    expect(await db.mail.count({ where: { recipient: 'care@porewell.example' } })).toBe(1)
  })
})

describe('one form asks once', () => {
  test('sent again, it counts as it was sent first', async () => {
    const request = await aRequest()
    const first = await requestConsultation(request(), now)
    const second = await requestConsultation(request({ details: { fullName: 'Someone' } }), now)
    expect(second).toEqual({ ...first, repeated: true })
    expect(await db.consultation.findMany()).toMatchObject([{ fullName: 'Ana Silva' }])
    await runJobs()
    expect(await db.mail.count()).toBe(2)
  })

  test('pressed five times in a breath, too', async () => {
    const request = await aRequest()
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => requestConsultation(request(), now)),
    )
    expect(new Set(outcomes.map((each) => 'reference' in each && each.reference)).size).toBe(1)
    expect(await db.consultation.count()).toBe(1)
    expect(await waitingJobs()).toHaveLength(2)
  })

  test('sending again is no further try', async () => {
    const request = await aRequest()
    for (let press = 0; press < 6; press++) expect(await kindOf(request())).toBe('requested')
  })
})

describe('too many requests are slowed down, without a word on whose they are', () => {
  test('three for one address in a day, however it is spelled', async () => {
    const request = await aRequest()
    for (const email of ['ana@example.com', 'ana+1@example.com', 'ana@example.com'])
      expect(await kindOf(request({ ...another(), details: { email } }))).toBe('requested')
    expect(await kindOf(request({ ...another(), clientAddress: '198.51.100.1' }))).toBe('too-many')
    expect(await kindOf(request({ ...another(), details: { email: 'bo@example.com' } }))).toBe(
      'requested',
    )
    const tomorrow = new Date(now.getTime() + 86_400_000)
    expect(await kindOf(request(another()), tomorrow)).toBe('requested')
  })

  test('twenty from one network in an hour', async () => {
    const request = await aRequest()
    const from = (place: number, clientAddress: string) =>
      kindOf(request({ ...another(), clientAddress, details: { email: `s${place}@example.com` } }))
    for (let place = 0; place < 20; place++)
      expect(await from(place, `2001:db8:0:1::${place}`)).toBe('requested')
    expect(await from(20, '2001:db8:0:1::ffff')).toBe('too-many')
    expect(await from(21, '2001:db8:0:2::1')).toBe('requested')
    const kept = JSON.stringify([await db.consultation.findMany(), await db.throttle.findMany()])
    expect(kept).not.toContain('2001:db8')
  })
})

describe('what cannot be asked is refused, and leaves nothing behind', () => {
  test.each<
    [string, (request: (change?: Change) => ConsultationRequest) => Promise<ConsultationRequest>]
  >([
    ['no-such-treatment', async (request) => request({ treatmentSlug: '__proto__' })],
    [
      'not-offered-there',
      async (request) => request({ details: { locationId: (await aStudio()).id } }),
    ],
    ['not-offered-there', async (request) => request({ details: { locationId: randomUUID() } })],
  ])('%s', async (kind, spoil) => {
    const request = await aRequest()
    expect(await kindOf(await spoil(request))).toBe(kind)
    expect(await db.consultation.count()).toBe(0)
    expect(await waitingJobs()).toEqual([])
  })

  test('when the request cannot be kept, no mail is queued', async () => {
    const request = await aRequest()
    await expect(
      requestConsultation(request({ details: { fullName: 'a\0b' } }), now),
    ).rejects.toThrow()
    expect(await waitingJobs()).toEqual([])
  })
})
