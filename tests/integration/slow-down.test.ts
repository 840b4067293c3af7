import { beforeEach, expect, test } from 'vitest'
import { bagCookie } from '#app/cart/bag-cookie.server'
import { db } from '#app/platform/database.server'
import { action as checkOut } from '#app/routes/_pay.checkout._index'
import { action } from '#app/routes/_shop.bag'
import { aSize } from '#tests/factories/bag-lines'
import { aBag } from '#tests/factories/bag'
import { aPromotion } from '#tests/factories/promotion'

const OFFICE = '203.0.113.7'
const HERE = '127.0.0.1'
let serum: string

beforeEach(async () => {
  serum = await aSize({ units: 50, name: 'Serum' })
})

/** What an action gets when a script sends it a form from a network address. */
async function sent(fields: Record<string, string>, clientAddress: string, bagId?: string) {
  const cookie = bagId ? ((await bagCookie(bagId)).split(';')[0] ?? '') : ''
  const request = new Request('http://localhost:3000/', {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie, Accept: '*/*' },
  })
  return { request, params: {}, context: { clientAddress } }
}

/** What the shopper is told who sends a form of the bag. */
async function send(...form: Parameters<typeof sent>): Promise<string> {
  return (await action(await sent(...form))).data.news.text
}

const add = (from: string) => send({ intent: 'add', variantId: serum }, from)

/** As if so many had been counted in each window that is open. */
const countOf = (tries: number) => db.throttle.updateMany({ data: { tries } })

test('a program that fills bag after bag is told to wait, and others are not', async () => {
  expect(await add(OFFICE)).toContain('Added Serum')
  await countOf(599)
  expect(await add(OFFICE)).toContain('Added Serum')
  expect(await add(OFFICE)).toContain('try again in a minute')
  expect(await add('198.51.100.1')).toContain('Added Serum')
  expect(await db.bag.count()).toBe(3)
})

test('codes cannot be found by trying, not even the right one at the end', async () => {
  await aPromotion('GLOW')
  const { id } = await aBag().with({ id: serum })
  const enter = (code: string, from = OFFICE) => send({ intent: 'apply-code', code }, from, id)
  expect(await enter('GUESS1')).toContain('We do not know this code')
  await countOf(59)
  expect(await enter('GLOW')).toContain('is in your bag')
  expect(await enter('GUESS2')).toContain('We do not know this code')
  expect(await enter('GLOW')).toContain('try this one again in an hour')
  expect(await enter('GLOW', '198.51.100.1')).toContain('is in your bag')
})

test('nor at checkout, where a code can be entered too', async () => {
  const { id } = await aBag().with({ id: serum })
  const enter = async () =>
    checkOut(await sent({ intent: 'apply-code', code: 'GUESS' }, OFFICE, id))
  expect(await enter()).toMatchObject({ data: { kind: 'code-refused' } })
  await countOf(60)
  expect(await enter()).toMatchObject({
    data: { text: expect.stringContaining('again in an hour') as string },
  })
})

test('nothing is counted for this machine itself', async () => {
  await add(HERE)
  expect(await db.throttle.count()).toBe(0)
})
