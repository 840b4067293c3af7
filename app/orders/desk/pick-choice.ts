import { formatOrderNumber, parseOrderNumber } from '../order-number'

/** As many orders as one walk to the shelves, and one press of print, should take. */
export const PICK_LIMIT = 100

/** Which orders to pick: those named, or the oldest that wait in a view. */
export interface PickChoice {
  view: 'to-send' | 'to-prepare'
  /** Order numbers, each once; empty for all of the view. */
  numbers: readonly number[]
  /** Named beyond the limit. */
  beyond: number
}

/** Reads it from an address; what is no order number is left out. */
export function parsePickChoice(asked: URLSearchParams, bound: boolean): PickChoice {
  const named = asked.getAll('order').flatMap((name) => parseOrderNumber(name) ?? [])
  const numbers = [...new Set(named)]
  const wantsPickups = bound || asked.get('view') === 'to-prepare'
  return {
    view: wantsPickups ? 'to-prepare' : 'to-send',
    numbers: numbers.slice(0, PICK_LIMIT),
    beyond: Math.max(0, numbers.length - PICK_LIMIT),
  }
}

/** The address of the pick list, or of the slips, for orders by their numbers. */
export function pickPath(page: 'pick' | 'slips', numbers: readonly number[]): string {
  const search = new URLSearchParams(
    numbers.map((number): [string, string] => ['order', formatOrderNumber(number)]),
  )
  return `/admin/orders/${page}?${search.toString()}`
}
