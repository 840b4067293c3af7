import { z } from 'zod'
import { DeliveryMethod } from '#app/pricing/delivery'
import { isStateCode } from '#app/pricing/us-states'

const MOST_ITEMS = 20
const MOST_UNITS = 99
const MOST_OTHER_CODES = 4

/** A bag to try promotions on, as the simulator's address holds it. */
export interface SampleBag {
  items: { variantId: string; quantity: number }[]
  /** An active routine whose parts are in the bag as one. */
  routineId: string | null
  find: string
  /** Other promotions whose codes are in the bag too. */
  withIds: string[]
  state: string | null
  deliveryMethod: DeliveryMethod
  /** Whether it would be the customer's first order. */
  isFirstOrder: boolean
  /** Whether the customer used the promotion once before. */
  usedBefore: boolean
  /** Whether the customer is one of those whom the promotion names. */
  isNamed: boolean
}

const Id = z.uuid()
const Quantity = z.coerce.number().int().min(0).max(MOST_UNITS).catch(1)

/**
 * Reads the simulator's address: `v` and `n` in pairs, variant and quantity; `add` one more variant; `with` other
 * promotions. Whatever
 * cannot be read counts as not asked.
 */
export function parseSampleBag(asked: URLSearchParams): SampleBag {
  const state = asked.get('state') ?? ''
  const isAsked = asked.has('state')
  return {
    items: readItems(asked),
    routineId: Id.safeParse(asked.get('routine')).data ?? null,
    withIds: asked
      .getAll('with')
      .filter((id) => Id.safeParse(id).success)
      .slice(0, MOST_OTHER_CODES),
    find: (asked.get('find') ?? '').slice(0, 100),
    state: isStateCode(state) ? state : null,
    deliveryMethod: DeliveryMethod.catch('standard').parse(asked.get('way')),
    isFirstOrder: isAsked ? asked.has('first') : true,
    usedBefore: asked.has('used'),
    isNamed: isAsked ? asked.has('named') : true,
  }
}

function readItems(asked: URLSearchParams): SampleBag['items'] {
  const quantities = asked.getAll('n')
  const units = new Map<string, number>()
  const put = (variantId: string | null, quantity: number) => {
    if (!variantId || !Id.safeParse(variantId).success) return
    units.set(variantId, Math.min(MOST_UNITS, (units.get(variantId) ?? 0) + quantity))
  }
  asked.getAll('v').forEach((variantId, i) => put(variantId, Quantity.parse(quantities[i])))
  put(asked.get('add'), 1)
  return [...units]
    .filter(([, quantity]) => quantity > 0)
    .slice(0, MOST_ITEMS)
    .map(([variantId, quantity]) => ({ variantId, quantity }))
}
