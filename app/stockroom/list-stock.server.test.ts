import { beforeEach, describe, expect, test } from 'vitest'
import { holdStock } from '#app/inventory/hold.server'
import { receiveStock } from '#app/inventory/receive.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { queriesOf } from '#tests/setup/count-queries'
import { sql } from '#tests/setup/database'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, anUnpaidOrder, aVariant } from '#tests/factories/stock'
import { listStock, rowsOf } from './list-stock.server'
import { readLedger } from './read-ledger.server'
import { readStock } from './read-stock.server'
import { readStockSearch, stockPath } from './stock-search'

const now = new Date('2026-03-10T12:00:00Z')

let olive: Actor
let dallas: { id: string; slug: string }
let austin: { id: string; slug: string }

beforeEach(async () => {
  olive = await aStaffMember('owner')
  dallas = await aLocation({ name: 'Dallas' })
  austin = await aLocation({ name: 'Austin', position: 1 })
})

const searchOf = (address: string) => readStockSearch(new URLSearchParams(address))
const listed = async (address: string, actor = olive) =>
  (await listStock(actor, searchOf(address), now))!
const names = async (address: string) =>
  (await listed(address)).rows.map(({ product }) => product.replace('Plain ', ''))

async function stocked(
  productName: string,
  quantity: number,
  { locationId = dallas.id, expiresOn = '2027-06-01' } = {},
) {
  const { id: variantId } = await aVariant({ productName })
  const lot = { variantId, locationId, lotCode: 'A', expiresOn, quantity, unitCostCents: 250 }
  await receiveStock(db, { lots: [lot], now, actor: 'staff' })
  return variantId
}

describe('the stock list', () => {
  test('says what there is, where, until when and what it cost', async () => {
    const variantId = await stocked('Serum', 8)
    const more = { variantId, locationId: austin.id, lotCode: 'B', expiresOn: '2026-03-20' }
    await receiveStock(db, { lots: [{ ...more, quantity: 2 }], now, actor: 'staff' })
    const { id: orderId } = await anUnpaidOrder(variantId)
    const wanted = { orderId, lines: [{ variantId, quantity: 3 }], from: { kind: 'shipping' } }
    await holdStock(db, { ...wanted, from: { kind: 'shipping' }, expiresAt: now, now, actor: 's' })
    const { rows } = await listed('')
    expect(rows).toMatchObject([
      {
        ...{ product: 'Plain Serum', onHand: 10, held: 3, available: 5, nextExpiry: '2026-03-20' },
        valueCents: null,
        places: [
          { name: 'Dallas', available: 5 },
          { name: 'Austin', available: 0 },
        ],
      },
    ])
    expect((await listed(`at=${dallas.slug}`)).rows).toMatchObject([
      { onHand: 8, available: 5, valueCents: 2000 },
    ])
  })

  test('is narrowed by words, location and what needs looking after', async () => {
    await stocked('Plenty', 40)
    await stocked('Few', 5)
    await stocked('Expiring', 40, { expiresOn: '2026-05-01' })
    await aVariant({ productName: 'Nothing' })
    expect(await names('')).toEqual(['Expiring', 'Few', 'Nothing', 'Plenty'])
    expect(await names('view=low')).toEqual(['Few', 'Nothing'])
    expect(await names('view=sold-out')).toEqual(['Nothing'])
    expect(await names('view=expiring')).toEqual(['Expiring'])
    expect(await names('view=held')).toEqual([])
    expect(await names('q=plain+pLEN')).toEqual(['Plenty'])
    expect(await names('q=100%25')).toEqual([])
    expect(await names(`view=sold-out&at=${austin.slug}`)).toHaveLength(4)
  })

  test('shows a clinic its own studio only, whatever its address asks', async () => {
    const variantId = await stocked('Serum', 8)
    const nora = await aStaffMember('clinic', { locationId: austin.id })
    for (const address of ['', `at=${dallas.slug}`])
      expect((await listed(address, nora)).rows).toMatchObject([{ onHand: 0, places: [] }])
    const stock = await readStock(nora, { variantId, at: dallas.slug }, now)
    expect(stock).toMatchObject({ lots: [], emptied: [], holds: [] })
    const ledger = { of: { variantId, reach: stock!.reach }, before: null }
    expect((await readLedger(nora, ledger))?.moves).toEqual([])
  })

  test.each([1, 30])('takes three queries for %i variants, and one variant eight', async (many) => {
    let last = ''
    for (let n = 0; n < many; n++) last = await stocked(`Serum ${n}`, 8)
    await listed('')
    expect(await queriesOf(() => listed(''))).toHaveLength(3)
    await readStock(olive, { variantId: last, at: null }, now)
    const one = await queriesOf(() => readStock(olive, { variantId: last, at: null }, now))
    expect(one.length).toBeLessThanOrEqual(8)
  })

  test('reads the lots of its page by their index, not the shelf', async () => {
    await stocked('Serum', 8)
    const { text, values } = rowsOf({ ...searchOf(''), reach: [dallas.id], now })
    const client = await sql().connect()
    try {
      await client.query('SET enable_seqscan = off')
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values)
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan).toMatch(/Index.* "StockLot_\w+" on "StockLot"|Bitmap Index Scan on "StockLot_/)
    } finally {
      await client.query('RESET enable_seqscan')
      client.release()
    }
  })
})

test('an address that makes no sense counts as not asked, and a page’s link keeps the search', () => {
  expect(searchOf('q=&view=all-of-it&at=../x&page=-3')).toEqual({
    ...{ q: null, view: 'all', at: null, page: 1 },
  })
  const search = searchOf('q=serum&view=low&at=dallas')
  expect(stockPath(search, { page: 3 })).toBe('/admin/stock?q=serum&view=low&at=dallas&page=3')
  expect(stockPath({ ...search, page: 3 }, { view: 'all' })).toBe('/admin/stock?q=serum&at=dallas')
})
