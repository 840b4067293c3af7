import { formatMoney } from '#app/money/format-money'
import type { DeliveryRate } from '#app/pricing/delivery'
import { placesOf, sayDays, sayZones } from '#app/pricing/delivery-zones'
import type { StateCode } from '#app/pricing/us-states'
import type { Policy } from './policy'

/** Delivery as the price book has it now, in its order. */
export function deliveryPolicy(all: readonly DeliveryRate[]): Policy {
  const rates = all.filter(({ active }) => active)
  const beyond = beyondGround(rates)
  return {
    slug: 'delivery',
    title: 'Delivery and pickup',
    summary: 'What each way costs, how long it takes, and what cannot travel by air.',
    sections: [
      { heading: 'Ways and prices', paragraphs: rates.map(describeRate) },
      {
        heading: 'Where we deliver',
        paragraphs: [
          'To addresses in the 50 United States and the District of Columbia. Days are business days: Monday to Friday, without federal holidays. The days that checkout shows are an estimate, and your receipt repeats them.',
        ],
      },
      {
        heading: 'What travels by ground only',
        paragraphs: [
          `Products with much alcohol, and sprays, count as flammable. They go by ground, so not by a way that flies${beyond && `, and not to ${beyond}`}. Checkout says so as soon as it knows your state, before you pay. You can pick them up in a studio.`,
        ],
      },
      {
        heading: 'Picking up',
        paragraphs: [
          'Choose a studio at checkout. We write to you when your order waits there, and its page says so, too. Bring your order number.',
        ],
      },
    ],
  }
}

/** Where no ground route leads that flammable goods may take, such as "Alaska or Hawaii"; empty for nowhere. */
export function beyondGround(rates: readonly DeliveryRate[]): string {
  const ground = rates.filter(
    ({ method, allowsFlammable }) => method !== 'pickup' && allowsFlammable,
  )
  const [first, ...others] = ground
  const isBeyondAll = (state: StateCode) =>
    others.every((rate) => rate.notTo.includes(state) || rate.flammableNotTo.includes(state))
  const states = new Set([...(first?.notTo ?? []), ...(first?.flammableNotTo ?? [])])
  return placesOf([...states].filter(isBeyondAll))
}

function describeRate(rate: DeliveryRate): string {
  const days = sayDays(rate)
  const price = rate.priceCents === 0 ? 'free' : formatMoney(rate.priceCents)
  const free =
    rate.freeFromCents !== null && rate.priceCents > 0
      ? `, free when your items come to ${formatMoney(rate.freeFromCents)} after discounts`
      : ''
  const by =
    rate.method === 'pickup'
      ? `ready ${readyWhen(rate)} when ordered before ${clockHour(rate.cutoffHour)} by the studio’s clock`
      : `${days} after it leaves us; orders before ${clockHour(rate.cutoffHour)} Central Time leave the same business day`
  const not = rate.notTo.length > 0 ? ` Not to ${placesOf(rate.notTo)}.` : ''
  const zones = sayZones(rate).map((words) => ` ${words}.`)
  return `${rate.name}: ${price}${free}. ${by.charAt(0).toUpperCase()}${by.slice(1)}.${zones.join('')}${not}`
}

function readyWhen(rate: DeliveryRate): string {
  if (rate.maxDays === 0) return 'the same business day'
  return rate.minDays === 0 && rate.maxDays === 1
    ? 'the same or the next business day'
    : `within ${sayDays({ ...rate, minDays: rate.maxDays })}`
}

function clockHour(hour: number): string {
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${twelve} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}
