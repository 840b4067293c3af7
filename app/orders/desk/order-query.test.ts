import { expect, test } from 'vitest'
import { isNarrowed, orderParams, ordersHref, parseOrderQuery } from './order-query'

const read = (search: string) => parseOrderQuery(new URLSearchParams(search))
const again = (search: string) => orderParams(read(search).query).toString()

test('an address says the same list, shortest and in one order, however it was written', () => {
  expect(again('sort=newest&view=all&item=')).toBe('')
  expect(again('code=glow10&has=refund&view=shipped&way=express&min=$1,000&max=2500.5')).toBe(
    'view=shipped&way=express&min=1000.00&max=2500.50&has=refund&code=GLOW10',
  )
  expect(again('item=%20 calm   serum%00 &from=2026-11-01&to=2026-11-02&place=austin')).toBe(
    'place=austin&from=2026-11-01&to=2026-11-02&item=calm+serum',
  )
})

test.each(['view=gone&way=owl&place=%27&has=x&sort=up&after=0&code=%F0%9F', 'after=PW-1&page=3'])(
  'an address that makes no sense (%s) shows the whole list',
  (search) => {
    expect(again(search)).toBe('')
    expect(read(search).query.after).toBeNull()
    expect(isNarrowed(read(search).query)).toBe(false)
  },
)

test('days and amounts that cannot be read are said so, and what was typed is kept', () => {
  const { query, problems } = read('from=yesterday&min=lots&to=2026-02-30&max=-1')
  expect(query).toMatchObject({ from: null, to: null, minCents: null, maxCents: null })
  expect(Object.keys(problems)).toEqual(['from', 'to', 'min', 'max'])
  expect(problems.from).toEqual({ typed: 'yesterday', words: 'Write the day as 2026-11-02.' })
  const crossed = read('from=2026-11-09&to=2026-11-02&min=20&max=10')
  expect(crossed.problems).toMatchObject({
    to: { typed: '2026-11-02', words: 'The last day lies before the first.' },
    max: { typed: '10.00', words: 'The most is less than the least.' },
  })
  expect(crossed.query).toMatchObject({ from: '2026-11-09', to: null, maxCents: null })
})

test('a page starts after an order, and any other change starts anew', () => {
  const { query } = read('sort=total&after=5000-10012')
  expect(query.after).toEqual({ totalCents: 5000, number: 10012 })
  expect(orderParams(query, query.after).get('after')).toBe('5000-10012')
  expect(ordersHref(query, { view: 'shipped' })).toBe('/admin/orders?view=shipped&sort=total')
  expect(orderParams({ ...query, sort: 'newest' }, query.after).get('after')).toBe('10012')
})
