import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { forgetPlans } from '#app/plan/kept-plan.server'
import { db } from '#app/platform/database.server'
import { action, loader } from '#app/routes/_shop.plan'
import { action as end, loader as addressPage } from '#app/routes/_shop.plan_.address'
import { loader as calendar } from '#app/routes/calendar.$file'
import { loader as download } from '#app/routes/plan[.]ics'
import { emptyDatabase, sql } from '#tests/setup/database'
import {
  aPlannedFacial,
  argsOf,
  get,
  inDays,
  post,
  propertiesOf,
  subscribe,
} from '#tests/setup/plan-requests'

const DAY_MS = 86_400_000
const holding = (part: string): unknown => expect.stringContaining(part)

let plan = ''

beforeEach(async () => {
  await emptyDatabase()
  plan = await aPlannedFacial()
})

describe('a private calendar address', () => {
  test('is made from a plan, and only a hash of its secret is kept', async () => {
    const secret = await subscribe(plan)
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
    expect(propertiesOf(file, 'summary')).toContain('HydraFacial, session 2 of 3')
    expect(file).toContain('TZID=America/Chicago')
    await db.treatmentFigure.updateMany({
      where: { key: 'series_sessions' },
      data: { defaultValue: 5 },
    })
    const later = await get(calendar, `/calendar/${secret}.ics`, { file: `${secret}.ics` })
    expect(propertiesOf(await later.text(), 'summary')).toContain('HydraFacial, session 5 of 5')
  })

  test.each(['x.ics', `${'a'.repeat(43)}.ics`, 'a'.repeat(43), '__proto__.ics', '../.ics'])(
    '%s is no calendar of anybody',
    async (file) => {
      expect((await get(calendar, '/calendar/x', { file })).status).toBe(404)
    },
  )

  test('can be ended on its page, and is gone at once', async () => {
    const secret = await subscribe(plan)
    const path = `/plan/address?key=${secret}`
    const page = await addressPage(argsOf(path))
    expect(page.data).toMatchObject({
      kind: 'kept',
      calendar: holding(`/calendar/${secret}.ics`),
      address: holding(plan),
    })
    expect(await post(end, {}, path)).toMatchObject({ location: '/plan/address?ended=yes' })
    expect(await db.savedPlan.count()).toBe(0)
    expect((await get(calendar, '/c', { file: `${secret}.ics` })).status).toBe(404)
    expect(await addressPage(argsOf(path))).toMatchObject({
      data: { kind: 'unknown' },
      init: { status: 404 },
    })
  })

  test('is forgotten 180 days after the last reading, and each reading counts', async () => {
    const [read, unread] = [await subscribe(plan), await subscribe(plan)]
    const past = new Date(Date.now() - 200 * DAY_MS)
    await db.savedPlan.updateMany({ data: { lastReadAt: past } })
    expect((await get(calendar, '/c', { file: `${read}.ics` })).status).toBe(200)
    await forgetPlans(new Date())
    expect((await get(calendar, '/c', { file: `${read}.ics` })).status).toBe(200)
    expect((await get(calendar, '/c', { file: `${unread}.ics` })).status).toBe(404)
  })

  test('is made twenty times an hour for one network, then no more', async () => {
    for (let made = 0; made < 20; made += 1) await subscribe(plan)
    expect(await post(action, { intent: 'subscribe' }, `/plan?${plan}`)).toMatchObject({
      status: 429,
      data: { about: 'subscribe', message: holding('in an hour') },
    })
    expect(await db.savedPlan.count()).toBe(20)
  })

  test('keeps its days however much later it is read', async () => {
    const secret = await subscribe(plan)
    const before = await get(calendar, '/c', { file: `${secret}.ics` }).then((each) => each.text())
    await db.savedPlan.updateMany({ data: { createdAt: new Date(Date.now() - 700 * DAY_MS) } })
    const after = await get(calendar, '/c', { file: `${secret}.ics` }).then((each) => each.text())
    expect(propertiesOf(after, 'dtstart')).toEqual(propertiesOf(before, 'dtstart'))
  })
})

test('a file to keep is made from the address alone', async () => {
  const response = await get(download, `/plan.ics?${plan}`)
  expect(response.headers.get('Content-Disposition')).toBe(
    'attachment; filename="porewell-plan.ics"',
  )
  expect(response.headers.get('Cache-Control')).toBe('private, no-store')
  expect(propertiesOf(await response.text(), 'summary')).toContain('HydraFacial, session 3 of 3')
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
      const page = await loader(argsOf(path))
      expect(Array.isArray(page.entries)).toBe(true)
      // A calendar with nothing in it is no file to keep.
      const status = await get(download, path).then((file) => file.status, statusOf)
      expect(status).toBe(page.entries.length > 0 ? 200 : 404)
    }),
    { numRuns: 100 },
  )
})

test.each([{}, { intent: 'x' }, { intent: ['mail', 'subscribe'].join() }])(
  'a form that is none of ours is refused: %j',
  async (form) => {
    expect(await post(action, form, `/plan?${plan}`)).toMatchObject({ status: 400 })
  },
)

function statusOf(thrown: unknown): number {
  if (thrown instanceof Response) return thrown.status
  throw thrown
}
