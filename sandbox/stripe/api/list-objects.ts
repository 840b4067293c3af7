import type Stripe from 'stripe'
import { invalidRequest, resourceMissing } from '../state/stripe-failure'

type Listed = { id: string; object: string; created?: number }

type ListParams = {
  limit?: number
  starting_after?: string
  ending_before?: string
  created?: Stripe.RangeQueryParam | number
}

/** One page of objects that come newest first, with Stripe's cursors and its filter on `created`. */
export function listObjects<T extends Listed>(
  objects: readonly T[],
  params: ListParams,
  url: string,
): Stripe.ApiList<T> {
  const limit = params.limit ?? 10
  if (limit < 1 || limit > 100)
    throw invalidRequest(
      limit < 1
        ? 'This value must be greater than or equal to 1.'
        : 'This value must be less than or equal to 100.',
      { code: 'parameter_invalid_integer', param: 'limit' },
    )
  const kept = objects.filter((object) => wasCreated(object.created ?? 0, params.created))
  if (params.ending_before !== undefined) {
    const newer = kept.slice(0, positionOf(kept, params.ending_before, 'ending_before'))
    return page(newer.slice(-limit), newer.length > limit, url)
  }
  const from =
    params.starting_after === undefined
      ? 0
      : positionOf(kept, params.starting_after, 'starting_after') + 1
  return page(kept.slice(from, from + limit), kept.length > from + limit, url)
}

function page<T>(data: T[], hasMore: boolean, url: string): Stripe.ApiList<T> {
  return { object: 'list', data, has_more: hasMore, url }
}

function positionOf(objects: readonly Listed[], id: string, param: string): number {
  const position = objects.findIndex((object) => object.id === id)
  if (position < 0) throw resourceMissing(objects[0]?.object ?? 'object', id, param)
  return position
}

function wasCreated(created: number, range: ListParams['created']): boolean {
  if (range === undefined) return true
  if (typeof range === 'number') return created === range
  return (
    (range.gt === undefined || created > range.gt) &&
    (range.gte === undefined || created >= range.gte) &&
    (range.lt === undefined || created < range.lt) &&
    (range.lte === undefined || created <= range.lte)
  )
}
