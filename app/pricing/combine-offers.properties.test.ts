import fc from 'fast-check'
import { expect, test } from 'vitest'
import { input, price } from '#tests/factories/drawn-orders'

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
