import { list } from './promotion-words'

export interface Stacking {
  id: string
  name: string
  combines: 'alone' | 'with_others'
  addsToRoutines: boolean
  automatic: boolean
  priority: number
  createdAt: Date
}

const NAMED = 6

/**
 * What will happen where something else lowers the price too, one sentence each; `others` are the promotions that
 * run now, named where the two meet.
 */
export function stackingInWords(promotion: Stacking, others: readonly Stacking[]): string[] {
  const it = promotion.automatic ? 'the offer' : 'the code'
  return [
    promotion.automatic
      ? 'Counts without a code on every bag that it fits.'
      : 'A bag takes five codes, and the order in which they are entered changes nothing.',
    ...besideOthers(promotion, others),
    promotion.addsToRoutines
      ? `Combines with what a routine saves: the routine’s saving comes off first, and ${it} counts on what is left.`
      : `Does not combine with what a routine saves: the better of the two counts, and ${it} is not used up where the routine wins.`,
    `Of all that is allowed the combination with the lowest total counts, five promotions at most. Free delivery is judged on the items after discounts; where ${it} would make the order dearer or save nothing more it is left out and not used up.`,
  ]
}

function besideOthers(promotion: Stacking, others: readonly Stacking[]): string[] {
  if (promotion.combines === 'alone')
    return [
      others.length === 0
        ? 'Counts only by itself. No other promotion runs now.'
        : `Counts only by itself: of it and ${named(others)} the one, or the combination, that saves most counts.`,
    ]
  const together = others.filter(({ combines }) => combines === 'with_others')
  const apart = others.filter(({ combines }) => combines === 'alone')
  const before = together.filter((other) => goesBefore(other, promotion))
  const after = together.filter((other) => !before.includes(other))
  return [
    together.length === 0
      ? 'Combines with others that do too; none of those runs now.'
      : `Combines with ${named(together)}.`,
    ...(before.length > 0
      ? [`On one order it counts after ${named(before)}, on what is left.`]
      : []),
    ...(after.length > 0 ? [`On one order it counts before ${named(after)}.`] : []),
    ...(apart.length > 0
      ? [`Does not combine with ${named(apart)}: whichever leaves less to pay counts.`]
      : []),
  ]
}

/** By priority, then by creation: as pricing ranks them. */
function goesBefore(a: Stacking, b: Stacking): boolean {
  if (a.priority !== b.priority) return a.priority < b.priority
  if (a.createdAt.getTime() !== b.createdAt.getTime()) return a.createdAt < b.createdAt
  return a.id < b.id
}

function named(promotions: readonly Stacking[]): string {
  const names = promotions.slice(0, NAMED).map(({ name }) => `“${name}”`)
  const more = promotions.length - NAMED
  return list(more > 0 ? [...names, `${more} more`] : names, 'and')
}
