import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { action } from '#app/routes/_shop.plan'
import { loader as addressPage } from '#app/routes/_shop.plan_.address'
import { aProduct } from '#tests/factories/product'
import { emptyDatabase, sql } from '#tests/setup/database'
import { aPlannedFacial, argsOf, post } from '#tests/setup/plan-requests'
import { runJobs, waitingJobs } from '#tests/setup/run-jobs'

const ADA = 'ada@example.com'
const SKIN = 'skin=normal&cleansing=some&expecting=nursing&avoid=salicylates'
const holding = (part: string): unknown => expect.stringContaining(part)

let plan = ''

beforeEach(async () => {
  await emptyDatabase()
  plan = await aPlannedFacial()
})

describe('a mailed plan', () => {
  const mail = (email: string, more = {}) =>
    post(action, { intent: 'mail', email, ...more }, `/plan?${plan}`)

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
    expect(await addressPage(argsOf(link ?? ''))).toMatchObject({ data: { kind: 'kept' } })
  })

  test('the address stands in the record of the mail and nowhere else', async () => {
    await mail(ADA)
    const { rows } = await sql().query<{ all: string }>(
      `SELECT (SELECT json_agg(p)::text FROM "SavedPlan" p) || (SELECT json_agg(t)::text FROM "Throttle" t) ||
        (SELECT json_agg(j.payload)::text FROM graphile_worker._private_jobs j) AS "all"`,
    )
    expect(rows[0]?.all).toBeTruthy()
    // Three letters alone can stand in a hash.
    expect(rows[0]?.all).not.toMatch(/ada@|example\.com/)
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
