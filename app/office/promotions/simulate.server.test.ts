import { beforeEach, expect, test } from 'vitest'
import { aBundle } from '#tests/factories/bundle'
import { aPriceBook } from '#tests/factories/price-book'
import { aProduct } from '#tests/factories/product'
import { anAutomaticPromotion, aPromotion } from '#tests/factories/promotion'
import { anActor } from '#tests/factories/staff'
import { readSimulation } from './read-simulation.server'
import { parseSampleBag } from './sample-bag'

const now = new Date('2026-03-10T12:00:00Z')
const olive = anActor('owner')

beforeEach(aPriceBook)

const size = { label: '30 ml', priceCents: 2000 }
const aSerum = () => aProduct({ name: 'Calm Serum', sizes: [size] })

function bagOf(variantId: string | undefined, quantity: number, more = '') {
  return parseSampleBag(
    new URLSearchParams(`v=${variantId}&n=${quantity}&state=TX&way=standard${more}`),
  )
}

async function tried(id: string, bag: ReturnType<typeof parseSampleBag>) {
  const simulation = await readSimulation(olive, id, bag, now)
  if (simulation?.result?.kind !== 'priced') throw new Error('Not priced')
  return { ...simulation, ...simulation.result }
}

test('a bag is priced line by line, with every running code beside the one looked at', async () => {
  const { variantIds } = await aSerum()
  const { id } = await aPromotion('FIFTEEN')
  await aPromotion('FIVE', { percentBp: 500 })
  await aPromotion('OVER', { endsAt: now })
  await aPromotion('SPEND', { minSpendCents: 90_00 })
  const { order, tried: all } = await tried(id, bagOf(variantIds[0], 2))
  expect(order.lines).toMatchObject([{ listCents: 4000, discountCents: 600, taxCents: 281 }])
  expect(all).toMatchObject([
    { name: 'FIFTEEN', applied: true, explanation: '15% off your items: you save $6.00.' },
    { name: 'FIVE', applied: true },
    {
      name: 'SPEND',
      applied: false,
      explanation: 'Spend $50.00 more to use this code.',
      savedCents: 0,
    },
  ])
})

test('who the customer is decides, as it does at checkout', async () => {
  const { variantIds } = await aSerum()
  const { id } = await aPromotion('MIA', {
    emails: ['mia@example.com'],
    firstOrderOnly: true,
    perCustomerLimit: 1,
  })
  const why = async (more: string) =>
    (await tried(id, bagOf(variantIds[0], 1, more))).order.promotions[0]?.outcome
  expect(await why('&first=on&named=on')).toMatchObject({ kind: 'applied' })
  expect(await why('&first=on')).toMatchObject({ reason: 'not-for-customer' })
  expect(await why('&named=on')).toMatchObject({ reason: 'not-first-order' })
  expect(await why('&named=on&first=on&used=on')).toMatchObject({ reason: 'used-by-customer' })
})

test('a routine lies in the bag as one, and the better of two that do not combine counts', async () => {
  const [serum, cream] = [await aSerum(), await aProduct({ name: 'Cream', sizes: [size] })]
  const steps = [serum, cream].map(({ variantIds }) => [{ id: variantIds[0]! }])
  const { id: routineId } = await aBundle(steps, { savingBp: 2000 })
  const { id } = await aPromotion('FIFTEEN', { addsToRoutines: false })
  const bag = parseSampleBag(new URLSearchParams(`routine=${routineId}&state=`))
  const { order, items } = await tried(id, bag)
  expect(items).toEqual([])
  expect(order.totals).toMatchObject({
    itemsCents: 4000,
    bundleSavingCents: 800,
    discountCents: 800,
  })
  expect(order.promotions[0]?.outcome).toMatchObject({ reason: 'routine-saves-more' })
})

test('several codes are tried at once, step by step, beside what counts by itself', async () => {
  const { variantIds } = await aSerum()
  const { id } = await aPromotion('FIFTEEN', { combines: 'with_others' })
  const five = await aPromotion('FIVE', { percentBp: 500, combines: 'with_others', priority: 1 })
  await aPromotion('OTHER', { combines: 'with_others' })
  await aPromotion('ALONE', { percentBp: 100 })
  await anAutomaticPromotion('Post', { kind: 'free_delivery', combines: 'with_others' })
  const { steps, together, order, others } = await tried(
    id,
    bagOf(variantIds[0], 2, `&with=${five.id}&with=nobody`),
  )
  expect(together).toBe('FIVE counts first, then FIFTEEN, then Post.')
  expect(steps.map(({ name, cents, afterCents }) => [name, cents, afterCents])).toEqual([
    ['Items at list price', 4000, 4000],
    ['FIVE', -200, 3800],
    ['FIFTEEN', -570, 3230],
    ['Post', 0, 3230],
    ['Delivery', 0, 3230],
    ['Sales tax', 266, order.totals.totalCents],
  ])
  expect(others.map(({ name }) => name)).toEqual(['Post', 'FIVE', 'OTHER', 'ALONE'])
})

test('products are found by name, brand, address and SKU, and what is not sold is not', async () => {
  const { id } = await aPromotion('FIFTEEN')
  const { slug } = await aSerum()
  await aProduct({ name: 'Calm Draft', status: 'draft', sizes: [size] })
  const found = async (find: string) =>
    (await readSimulation(olive, id, parseSampleBag(new URLSearchParams({ find })), now))?.found
      .length
  expect(await found('serum CALM')).toBe(1)
  expect(await found(`https://porewell.example/products/${slug}`)).toBe(1)
  expect(await found('calm')).toBe(1)
  expect(await found('%')).toBe(0)
})

test('a bag that cannot be priced says why', async () => {
  const { variantIds } = await aSerum()
  const { id } = await aPromotion('FIFTEEN')
  const bag = { ...bagOf(variantIds[0], 1), state: 'WY' }
  const simulation = await readSimulation(olive, id, bag, now)
  expect(simulation?.result).toEqual({
    kind: 'refused',
    messages: ['We do not ship to this state yet.'],
  })
})
