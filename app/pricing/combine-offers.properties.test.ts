import fc from 'fast-check'
import { expect, test } from 'vitest'
import { input, inputWith, price } from '#tests/factories/drawn-orders'
import { startsOf } from './choose-offers'
import { MOST_TOGETHER } from './combine-offers'
import { takeOff, weighOffer } from './discount-items'
import { finishOrder, openOrder } from './price-order'
import type { Offer, PricedOrder, PriceOrderInput } from './priced-order'
import { rankOffers } from './rank-offers'

const often = { numRuns: 300 }
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

test('each promotion takes off what its shares of the lines sum to, and each line the sum of its shares', () => {
  fc.assert(
    fc.property(input, (from) => {
      const { lines: parts, promotions, delivery, totals } = price(from)
      for (const { promotionId, cents, outcome } of promotions) {
        const own = parts.flatMap(({ shares }) =>
          shares.filter((s) => s.promotionId === promotionId),
        )
        expect(sum(own.map((share) => share.cents))).toBe(cents)
        if (outcome.kind !== 'applied') expect(cents).toBe(0)
      }
      for (const line of parts)
        expect(line.discountCents).toBe(
          line.bundleSavingCents + sum(line.shares.map(({ cents }) => cents)),
        )
      expect(sum(promotions.map(({ cents }) => cents))).toBe(
        totals.discountCents - totals.bundleSavingCents,
      )
      expect(sum(promotions.map(({ deliveryCents }) => deliveryCents))).toBe(
        delivery.freeBecause === 'promotion' ? delivery.discountCents : 0,
      )
    }),
    often,
  )
})

test('one more promotion never makes an order dearer', () => {
  fc.assert(
    fc.property(input, (from) => {
      const totals = from.offers.map(
        (_, i) => price({ ...from, offers: from.offers.slice(0, i) }).totals.totalCents,
      )
      const all = [...totals, price(from).totals.totalCents]
      expect(all).toEqual(all.toSorted((a, b) => b - a))
    }),
    often,
  )
})

test('the order in which codes are entered changes nothing', () => {
  fc.assert(
    fc.property(input, (from) => {
      expect(price({ ...from, offers: from.offers.toReversed() })).toEqual(price(from))
    }),
    often,
  )
})

test('what counts only by itself never stands beside another, nor beside a routine where it does not add to it', () => {
  fc.assert(
    fc.property(input, (from) => {
      const { promotions, totals } = price(from)
      const counted = promotions
        .filter(({ outcome }) => outcome.kind === 'applied')
        .map(
          ({ promotionId }) => from.offers.find((o) => o.promotion.id === promotionId)?.promotion,
        )
      if (counted.length > 1) expect(counted.map((p) => p?.combines)).not.toContain('alone')
      if (counted.some((p) => !p?.addsToRoutines)) expect(totals.bundleSavingCents).toBe(0)
    }),
    often,
  )
})

test('a promotion that was left out is not missed: without it the order is the same', () => {
  fc.assert(
    fc.property(input, (from) => {
      const { promotions, ...order } = price(from)
      const counted = promotions.filter(({ outcome }) => outcome.kind === 'applied')
      const ids = counted.map(({ promotionId }) => promotionId)
      const offers = from.offers.filter(({ promotion }) => ids.includes(promotion.id))
      expect(price({ ...from, offers })).toEqual({ ...order, promotions: counted })
    }),
    often,
  )
})

test('of up to eight promotions no allowed combination is cheaper than the one that counts, each tried in full', () => {
  fc.assert(
    fc.property(inputWith('pqrstuvw'), (from) => {
      expect(price(from).totals.totalCents).toBe(Math.min(...everyTotal(from)))
    }),
    { numRuns: 100 },
  )
})

test('of up to eight promotions with few terms between them, too', () => {
  fc.assert(
    fc.property(inputWith('pqrstuvw'), fc.nat(2), (drawn, kinds) => {
      const offers = drawn.offers.map(({ code, promotion }, i) => {
        const { id, name } = promotion
        const terms = drawn.offers[i % (kinds + 1)]?.promotion ?? promotion
        return { code, promotion: { ...terms, id, name } }
      })
      const from = { ...drawn, offers }
      expect(price(from).totals.totalCents).toBe(Math.min(...everyTotal(from)))
    }),
    { numRuns: 100 },
  )
})

/** What each allowed combination comes to, without any being left out. */
function everyTotal(drawn: PriceOrderInput): number[] {
  const from = { ...drawn, lines: drawn.lines.toSorted((a, b) => (a.lineId < b.lineId ? -1 : 1)) }
  const { ranked } = rankOffers(from)
  const plain = openOrder(from)
  const totals = [finishOrder(plain, from).totals.totalCents]
  for (const { order, routinesSave, besideRoutines } of startsOf(plain))
    for (const offers of subsetsOf(ranked)) {
      const adds = offers.every(({ promotion }) => promotion.addsToRoutines)
      const isAllowed = besideRoutines ? !adds : adds || !routinesSave
      const combined =
        offers.length === 1 || offers.every(({ promotion }) => promotion.combines === 'with_others')
      const taken = isAllowed && combined ? takeEach(order, offers, from) : undefined
      if (taken) totals.push(finishOrder(taken, from).totals.totalCents)
    }
  return totals
}

function subsetsOf(offers: readonly Offer[]): Offer[][] {
  const masks = Array.from({ length: 2 ** offers.length - 1 }, (_, mask) => mask + 1)
  return masks
    .map((mask) => offers.filter((_, i) => Math.floor(mask / 2 ** i) % 2 === 1))
    .filter(({ length }) => length <= MOST_TOGETHER)
}

/** Undefined where one of them takes nothing off. */
function takeEach(order: PricedOrder, offers: readonly Offer[], from: PriceOrderInput) {
  return offers.reduce<PricedOrder | undefined>((soFar, offer) => {
    const outcome = soFar && weighOffer(soFar, offer, from)
    return soFar && outcome ? takeOff(soFar, offer, outcome) : undefined
  }, order)
}
