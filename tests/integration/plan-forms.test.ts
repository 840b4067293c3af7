import fc from 'fast-check'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { forgetPlans } from '#app/plan/kept-plan.server'
import { db } from '#app/platform/database.server'
import { action, loader } from '#app/routes/_shop.plan'
import { action as end, loader as addressPage } from '#app/routes/_shop.plan_.address'
import { loader as calendar } from '#app/routes/calendar.$file'
import { loader as download } from '#app/routes/plan[.]ics'
import { aProduct } from '#tests/factories/product'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { emptyDatabase, sql } from '#tests/setup/database'
import { runJobs, waitingJobs } from '#tests/setup/run-jobs'

const DAY_MS = 86_400_000
const ADA = 'ada@example.com'
const SKIN = 'skin=normal&cleansing=some&expecting=nursing&avoid=salicylates'

let plan = ''
let studio = { id: '', slug: '' }

beforeEach(async () => {
  await emptyDatabase()
  studio = await aStudio({ timezone: 'America/Chicago' })
  const { slug } = await aTreatment({
    slug: 'facial',
    name: 'HydraFacial',
    at: [studio.id],
    questions: [{ key: 'cold_sores' }],
    figures: {
      interval_days: [14, 7, 30],
      series_sessions: [3, 1, 6],
      maintenance_days: [60, 30, 90],
      retinoid_before_hours: [48, 48, 168],
    },
  })
  plan = `treatment=${slug}&studio=${studio.slug}&by=start&day=${inDays(30)}`
})

const holding = (part: string): unknown => expect.stringContaining(part)
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

describe('a private calendar address', () => {
  test('is made from a plan, and only a hash of its secret is kept', async () => {
    const secret = await subscribe()
    const [kept] = await db.savedPlan.findMany()
    expect(JSON.stringify(kept)).not.toContain(secret)
    expect(kept?.request).toMatchObject({ version: 1, address: holding(plan) })
    const { rows } = await sql().query<{ all: string }>(
      `SELECT (SELECT coalesce(json_agg(m), '[]')::text FROM "Mail" m) ||
        (SELECT coalesce(json_agg(j.payload), '[]')::text FROM graphile_worker._private_jobs j) AS "all"`,
    )
    expect(rows[0]?.all).not.toContain(secret)
  })

  test('serves the plan as it stands now, kept by nothing on the way', async () => {
    const secret = await subscribe(`${plan}&move.facial.2=${inDays(50)}&time.facial.2=15:00`)
    const response = await get(calendar, `/calendar/${secret}.ics`, { file: `${secret}.ics` })
    expect(response.headers.get('Cache-Control')).toBe('private, no-store')
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    const file = await response.text()
    expect(titles(file)).toContain('HydraFacial, session 2 of 3')
    expect(file).toContain('TZID=America/Chicago')
    await db.treatmentFigure.updateMany({
      where: { key: 'series_sessions' },
      data: { defaultValue: 5 },
    })
    const later = await get(calendar, `/calendar/${secret}.ics`, { file: `${secret}.ics` })
    expect(titles(await later.text())).toContain('HydraFacial, session 5 of 5')
  })

  test.each(['x.ics', `${'a'.repeat(43)}.ics`, 'a'.repeat(43), '__proto__.ics', '../.ics'])(
    '%s is no calendar of anybody',
    async (file) => {
      expect((await get(calendar, '/calendar/x', { file })).status).toBe(404)
    },
  )

  test('can be ended on its page, and is gone at once', async () => {
    const secret = await subscribe()
    const path = `/plan/address?key=${secret}`
    const page = await addressPage(args(path))
    expect(page.data).toMatchObject({
      kind: 'kept',
      calendar: holding(`/calendar/${secret}.ics`),
      address: holding(plan),
    })
    expect(await post(end, {}, path)).toMatchObject({ location: '/plan/address?ended=yes' })
    expect(await db.savedPlan.count()).toBe(0)
    expect((await get(calendar, '/c', { file: `${secret}.ics` })).status).toBe(404)
    expect(await addressPage(args(path))).toMatchObject({
      data: { kind: 'unknown' },
      init: { status: 404 },
    })
  })

  test('is forgotten 180 days after the last reading, and each reading counts', async () => {
    const [read, unread] = [await subscribe(), await subscribe()]
    const past = new Date(Date.now() - 200 * DAY_MS)
    await db.savedPlan.updateMany({ data: { lastReadAt: past } })
    expect((await get(calendar, '/c', { file: `${read}.ics` })).status).toBe(200)
    await forgetPlans(new Date())
    expect((await get(calendar, '/c', { file: `${read}.ics` })).status).toBe(200)
    expect((await get(calendar, '/c', { file: `${unread}.ics` })).status).toBe(404)
  })

  test('is made twenty times an hour for one network, then no more', async () => {
    for (let made = 0; made < 20; made += 1) await subscribe()
    expect(await post(action, { intent: 'subscribe' })).toMatchObject({
      status: 429,
      data: { about: 'subscribe', message: holding('in an hour') },
    })
    expect(await db.savedPlan.count()).toBe(20)
  })

  test('keeps its days however much later it is read', async () => {
    const secret = await subscribe()
    const before = await get(calendar, '/c', { file: `${secret}.ics` }).then((each) => each.text())
    await db.savedPlan.updateMany({ data: { createdAt: new Date(Date.now() - 700 * DAY_MS) } })
    const after = await get(calendar, '/c', { file: `${secret}.ics` }).then((each) => each.text())
    expect(days(after)).toEqual(days(before))
  })
})

describe('a mailed plan', () => {
  const mail = (email: string, more = {}) => post(action, { intent: 'mail', email, ...more })

  test('goes out once with its file and a link, and names nothing of health', async () => {
    await aProduct({ name: 'Plain Serum', units: 3, skinTypes: ['Normal'] })
    plan = `${SKIN}&ask=facial.cold_sores&${plan}`
    const { status, location } = await mail('  Ada@Example.COM ')
    expect([status, location?.endsWith('&mailed=yes#keep')]).toEqual([303, true])
    expect(await waitingJobs()).toEqual(['deliver-mail'])
    await runJobs()
    const [sent] = await db.mail.findMany()
    expect(sent).toMatchObject({
      recipient: ADA,
      status: 'sent',
      subject: 'Your plan from Porewell',
    })
    expect(sent?.files).toMatchObject([
      { name: 'porewell-plan.ics', content: holding('BEGIN:VCALENDAR') },
    ])
    for (const part of [sent?.html, sent?.text, JSON.stringify(sent?.files)])
      expect(part).not.toMatch(/nursing|pregnan|cold|salicyl/i)
    const [, link] = /(\/plan\/address\?key=[\w-]{43})/.exec(sent?.html ?? '') ?? []
    expect(await addressPage(args(link ?? ''))).toMatchObject({ data: { kind: 'kept' } })
  })

  test('the address stands in the record of the mail and nowhere else', async () => {
    await mail(ADA)
    const { rows } = await sql().query<{ all: string }>(
      `SELECT (SELECT json_agg(p)::text FROM "SavedPlan" p) || (SELECT json_agg(t)::text FROM "Throttle" t) ||
        (SELECT json_agg(j.payload)::text FROM graphile_worker._private_jobs j) AS "all"`,
    )
    expect(rows[0]?.all).toBeTruthy()
    expect(rows[0]?.all).not.toContain('ada')
  })

  test('the answer is the same for an address that gets no further mail today', async () => {
    const answers = []
    for (const email of [ADA, 'a.da@example.com', 'ada+x@example.com', ADA, 'bo@example.com'])
      answers.push(await mail(email))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await db.mail.count({ where: { recipient: { contains: 'da' } } })).toBe(3)
  })

  test.each([
    ['', 'Enter your email address'],
    ['ada', 'Enter an email address such as name@example.com'],
    ['ada@example.com\r\nBcc: eve@example.com', 'Enter an email address such as name@example.com'],
    [`${'a'.repeat(4000)}@example.com`, 'Shorten this to 254 characters'],
  ])('refuses %j with words, and keeps what was typed', async (email, message) => {
    expect(await mail(email)).toMatchObject({
      status: 400,
      data: { about: 'mail', message, typed: email.slice(0, 300) },
    })
    expect(await db.savedPlan.count()).toBe(0)
  })

  test('thanks a program that fills in everything, and does nothing', async () => {
    expect(await mail(ADA, { subject: 'Buy now' })).toMatchObject({ status: 303 })
    expect(await db.mail.count()).toBe(0)
  })
})

test('a file to keep is made from the address alone', async () => {
  const response = await get(download, `/plan.ics?${plan}`)
  expect(response.headers.get('Content-Disposition')).toBe(
    'attachment; filename="porewell-plan.ics"',
  )
  expect(response.headers.get('Cache-Control')).toBe('private, no-store')
  expect(titles(await response.text())).toContain('HydraFacial, session 3 of 3')
  expect(await db.savedPlan.count()).toBe(0)
})

test('whatever stands in the address, the answer is a plan', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'facial',
      'start',
      'event',
      '0000-00-00',
      '9999-12-31',
      '2026-02-30',
      '__proto__',
    ),
    fc.constant(inDays(40)),
    fc.constant('9'.repeat(5000)),
  )
  const name = fc.constantFrom(
    ...['treatment', 'studio', 'by', 'day', 'begin', 'skin', 'cleansing', 'expecting', 'ask'],
    ...['move.facial.2', 'move.facial.99', 'move.__proto__.1', 'time.facial.2', 'swap.3', 'anchor'],
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 12 }), async (params) => {
      const path = `/plan?${new URLSearchParams(params).toString()}`
      const page = await loader(args(path))
      expect(Array.isArray(page.entries)).toBe(true)
      expect((await get(download, path)).status).toBe(200)
    }),
    { numRuns: 100 },
  )
})

test.each([{}, { intent: 'x' }, { intent: ['mail', 'subscribe'].join() }])(
  'a form that is none of ours is refused: %j',
  async (form) => {
    expect(await post(action, form)).toMatchObject({ status: 400 })
  },
)

function args(path: string, params: Record<string, string> = {}) {
  const request = new Request(`http://localhost:3000${path}`)
  return { request, params, context: {} }
}

async function get(
  from: (given: ReturnType<typeof args>) => Promise<Response>,
  path: string,
  params: Record<string, string> = {},
): Promise<Response> {
  return from(args(path, params)).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown
    throw thrown
  })
}

async function post(to: typeof action | typeof end, form: object, path = `/plan?${plan}`) {
  const body = new URLSearchParams(form as Record<string, string>)
  const request = new Request(`http://localhost:3000${path}`, { method: 'POST', body })
  const context = { clientAddress: '203.0.113.7' }
  const answer = await to({ request, params: {}, context }).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown
    throw thrown
  })
  if (answer instanceof Response)
    return { status: answer.status, location: answer.headers.get('Location'), data: null }
  if (!answer) throw new Error('The action answered nothing')
  return { status: answer.init?.status ?? 200, location: null, data: answer.data }
}

async function subscribe(search = plan): Promise<string> {
  const { location } = await post(action, { intent: 'subscribe' }, `/plan?${search}`)
  const [, secret] = /^\/plan\/address\?key=([\w-]{43})$/.exec(location ?? '') ?? []
  if (!secret) throw new Error(`No address was made: ${location}`)
  return secret
}

const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent')
const titles = (file: string) =>
  eventsOf(file).map((each) => String(each.getFirstPropertyValue('summary')))
const days = (file: string) =>
  eventsOf(file).map((each) => String(each.getFirstPropertyValue('dtstart')))
