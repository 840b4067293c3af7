import { z } from 'zod'
import type { AddedItem } from './add-to-bag.server'
import { MOST_LINES, MOST_PER_LINE } from './bag-limits'

/** What a form did to the bag, in words for the shopper, and what goes with them. */
export const BagNews = z.object({
  tone: z.enum(['success', 'caution', 'error']),
  text: z.string(),
  /** The id of the line that it is about, or `code`. */
  about: z.string().optional(),
  /** What was typed and not taken, to be shown again. */
  typed: z.string().optional(),
  /** The fields of the form that puts a removed line back. */
  undo: z
    .object({
      variantId: z.string(),
      quantity: z.number(),
      saved: z.boolean(),
      addedAt: z.string(),
      bundleKey: z.string().optional(),
      stepId: z.string().optional(),
      from: z.string().optional(),
    })
    .optional(),
  /** The fields of the form that puts a removed bundle back. */
  undoBundle: z
    .object({
      bundleId: z.string(),
      choice: z.array(z.string()),
      quantity: z.number(),
      from: z.string().optional(),
    })
    .optional(),
})
export type BagNews = z.infer<typeof BagNews>

export const NOT_THERE: BagNews = { tone: 'caution', text: 'That is not in your bag any more.' }

/** What came of an addition, with how many pieces the bag has now. */
export function sayAdded(items: readonly AddedItem[], pieces: number): BagNews {
  const added = items.filter((item) => item.quantity > item.before)
  const problems = items.map(problemOf).filter((problem) => problem !== undefined)
  const [only] = added
  const what = added.length === 1 ? (only?.name ?? '') : `${added.length} products`
  const sentences = [
    ...(added.length > 0 ? [`Added ${what}.`] : []),
    ...problems,
    ...(added.length > 0 ? [sayPieces(pieces)] : []),
  ]
  const tone = problems.length === 0 ? 'success' : added.length > 0 ? 'caution' : 'error'
  return { tone, text: sentences.join(' ') }
}

/** "2 items in your bag." */
export function sayPieces(pieces: number): string {
  return `${pieces} ${pieces === 1 ? 'item' : 'items'} in your bag.`
}

/** Why a line has `limit` and not more. */
export function sayLimit(name: string, limit: number): string {
  if (limit >= MOST_PER_LINE) return `${MOST_PER_LINE} of ${name} is the most in one order.`
  return `Only ${limit} of ${name} ${limit === 1 ? 'is' : 'are'} in stock.`
}

function problemOf({ name, asked, before, quantity, limit }: AddedItem): string | undefined {
  if (name === null) return 'That product is no longer sold.'
  if (limit === 0) return `${name} has sold out.`
  if (quantity === 0) return `Your bag is full: it holds ${MOST_LINES} different products.`
  if (quantity >= before + asked) return undefined
  return quantity > before
    ? sayLimit(name, limit)
    : `${sayLimit(name, limit)} Your bag has ${limit === 1 ? 'it' : 'them'} already.`
}
