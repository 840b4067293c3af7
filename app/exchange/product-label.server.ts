import { labelWith, type Label } from '#app/merchandising/read-label.server'
import { keyLine } from '#app/merchandising/read-values.server'
import type { ProductValues } from '#app/merchandising/product-values'
import type { RowProblem } from './import-row'
import type { KnownProducts } from './known-products.server'
import { linesOf } from './product-cells'
import { isSameSet, readTags } from './product-tags'
import type { Sketch } from './sketch-product'

const LABEL_FIELDS = ['inciText', 'keyIngredients', 'regulatoryClass', 'actives'] as const

export interface SketchedLabel {
  /** The form with its key ingredients as the dictionary calls them. */
  after: ProductValues
  /** Null where ingredients and tags stay as they are. */
  label: Label | null
  tags: readonly string[]
  problems: RowProblem[]
  /** Names that the dictionary does not know, and nobody said so. */
  unknown: string[]
}

/** What a product's label says, read as its page reads it. */
export function labelOf({ before, after, cells }: Sketch, known: KnownProducts): SketchedLabel {
  const cell = cells['tags_by_hand']
  const old = before && {
    values: before.values,
    tags: before.product.tags,
    links: before.links,
  }
  const isRead = old && isSameLabel(old.values, after)
  if (isRead && cell === undefined)
    return { after, label: null, tags: old.tags, problems: [], unknown: [] }
  const derived = labelWith(known.dictionary, after)
  const asOnThePage =
    cell === undefined && old ? labelWith(known.dictionary, after, old).tags : derived.tags
  const read = cell === undefined ? { tags: asOnThePage } : readTags(cell, derived.tags)
  if ('unknown' in read) {
    const reason = `“${read.unknown}” is no tag of the shop`
    return {
      ...{ after, label: null, tags: [], unknown: [] },
      problems: [{ column: 'tags_by_hand', reason }],
    }
  }
  const { tags } = read
  const label = { ...derived, tags }
  const keys = derived.listed.filter(({ key }) => key).map(keyLine)
  const named = label.unknownKeys.length > 0 ? after : { ...after, keyIngredients: keys.join('\n') }
  const isKept = old && (isRead ? true : isSameLabel(old.values, named))
  if (isKept && isSameSet(old.tags, tags))
    return { after: isRead ? after : named, label: null, tags: old.tags, problems: [], unknown: [] }
  return { after: named, label, tags, problems: [], unknown: unknownIn(label) }

  function unknownIn({ listed }: Label): string[] {
    const said = new Set(
      [...linesOf(cells['unknown_ingredients'] ?? ''), ...known.unknownOf(before?.product.id)].map(
        (name) => name.toLowerCase(),
      ),
    )
    const names = listed.flatMap(({ ingredient, labelName }) => (ingredient ? [] : [labelName]))
    return names.filter((name) => !said.has(name.toLowerCase()))
  }
}

function isSameLabel(a: ProductValues, b: ProductValues): boolean {
  return LABEL_FIELDS.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]))
}
