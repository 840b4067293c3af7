import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aPriceBook } from '#tests/factories/price-book'
import { aStaffMember } from '#tests/factories/staff'
import { queriesOf } from '#tests/setup/count-queries'
import { answerSettings } from './answer-settings.server'
import { requireSettings } from './kept-settings.server'
import { readSettingForms } from './read-settings.server'
import { typedDelivery } from './typed-settings'

const later = new Date('2026-03-10T12:05:00Z')

let olive: Actor
beforeEach(async () => {
  await aPriceBook()
  olive = await aStaffMember('owner')
})

async function express() {
  const { rates } = (await readSettingForms(olive, null, later))!
  return rates.find(({ method }) => method === 'express')!
}

/** The form of express delivery as it was opened, with what was typed. */
async function typed(intent: string, change: Record<string, string>) {
  const { keeping, seen, ...rate } = await express()
  const form = { ...typedDelivery(rate), ...change, intent, seen, ticket: keeping.ticket }
  const body = new URLSearchParams({ ...form, method: 'express' })
  return new Request('http://shop/admin/settings', { method: 'POST', body })
}

const send = (request: Request) =>
  answerSettings(request, olive, later).catch((thrown: unknown) => thrown)

test('what is typed into a setting is there again until it is saved, and nothing where it is as saved', async () => {
  await send(await typed('keep', { priceCents: '12.' }))
  expect((await express()).keeping.kept?.typed).toMatchObject({ priceCents: '12.' })
  await send(await typed('keep', {}))
  expect((await express()).keeping.kept).toBeNull()
  await send(await typed('delivery', { priceCents: 'cheap' }))
  expect((await express()).keeping.kept?.typed).toMatchObject({ priceCents: 'cheap' })
  expect(await send(await typed('delivery', { priceCents: '12.50' }))).toMatchObject({
    status: 303,
  })
  expect((await express()).keeping.kept).toBeNull()
  expect(await express()).toMatchObject({ priceCents: 1250 })
})

test('one that comes when the session has ended is kept for whom it was made, and can be discarded', async () => {
  const request = await typed('delivery', { name: 'Fast' })
  const answer = await requireSettings(request, later).catch((thrown: unknown) => thrown)
  expect(answer).toMatchObject({ status: 302 })
  expect((await express()).keeping.kept?.typed).toMatchObject({ name: 'Fast' })
  expect(await send(await typed('discard', {}))).toMatchObject({ status: 303 })
  expect((await express()).keeping.kept).toBeNull()
  expect(await express()).toMatchObject({ name: 'Express' })
})

test.each([
  'method=drone',
  // A field that is sent twice is of no form of the page's.
  'method=express&method=standard',
])('a form of no setting is refused: %s', async (fields) => {
  const body = new URLSearchParams(`intent=keep&${fields}`)
  const request = new Request('http://shop/admin/settings', { method: 'POST', body })
  expect(await send(request)).toMatchObject({ status: 400 })
})

test('the forms of many zones are read as often as those of one', async () => {
  const readWith = async (states: string[]) => {
    const figures = { priceCents: 1295, freeFromCents: null, minDays: 5, maxDays: 8 }
    await db.deliveryZone.createMany({
      data: states.map((state) => ({ method: 'standard', states: [state], ...figures })),
    })
    return queriesOf(() => readSettingForms(olive, null, later))
  }
  const [one, many] = [await readWith(['AK']), await readWith(['HI', 'ME', 'VT', 'WY'])]
  expect(many).toHaveLength(one.length)
})
