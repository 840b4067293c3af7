import { FIELD_LABELS, SIZE_LABELS } from './field-labels'
import { emptySize, ProductValues, type SizeValues } from './product-values'

/** A field that two people changed to different things. */
export interface Conflict {
  /** "summary", or "sizes:<id>:price". */
  field: string
  label: string
  theirs: string
  mine: string
}

export interface Merged {
  values: ProductValues
  /** Still to be decided; `values` has mine there. */
  conflicts: Conflict[]
  /** Labels of what only the other person changed: theirs is taken. */
  taken: string[]
}

/**
 * Joins what somebody typed (`mine`, upon `base`) with what was saved meanwhile (`theirs`). What only one of
 * them changed is kept; what both changed differently is a conflict.
 */
export function mergeValues({ base, theirs, mine }: Three): Merged {
  const conflicts: Conflict[] = []
  const taken: string[] = []
  const settle = (field: string, label: string, [was, their, my]: Shown) => {
    if (their === my || their === was) return 'mine'
    if (my === was) {
      taken.push(label)
      return 'theirs'
    }
    conflicts.push({ field, label, theirs: their, mine: my })
    return 'mine'
  }
  const theirFields = FIELDS.filter((field) => {
    const shown = [base, theirs, mine].map((each) => shownValue(each[field]))
    return settle(field, FIELD_LABELS[field], shown as Shown) === 'theirs'
  })
  const sizes = mergeSizes({ base, theirs, mine }, settle)
  return { values: takeTheirs({ ...mine, sizes }, theirs, theirFields), conflicts, taken }
}

type Three = Record<'base' | 'theirs' | 'mine', ProductValues>

export const FIELDS = Object.keys(FIELD_LABELS) as (keyof typeof FIELD_LABELS)[]
export const CELLS = Object.keys(SIZE_LABELS) as (keyof typeof SIZE_LABELS)[]

/** My form with theirs in the named fields, such as "summary" or "sizes:<id>:price". */
export function takeTheirs(
  mine: ProductValues,
  theirs: ProductValues,
  fields: readonly string[],
): ProductValues {
  const taken = FIELDS.filter((field) => fields.includes(field))
  return {
    ...mine,
    ...Object.fromEntries(taken.map((field) => [field, theirs[field]])),
    sizes: mine.sizes.map((size) => {
      const their = theirs.sizes.find(({ id }) => id === size.id)
      const cells = CELLS.filter((cell) => fields.includes(`sizes:${size.id}:${cell}`))
      return their
        ? { ...size, ...Object.fromEntries(cells.map((cell) => [cell, their[cell]])) }
        : size
    }),
  }
}

/** What two forms have in these fields, for a person to choose from. */
export function compareFields(
  mine: ProductValues,
  theirs: ProductValues,
  fields: readonly string[],
): Conflict[] {
  return mergeValues({ base: ProductValues.parse({}), theirs, mine }).conflicts.filter(
    ({ field }) => fields.includes(field),
  )
}

type Shown = [base: string, theirs: string, mine: string]
type Settle = (field: string, label: string, shown: Shown) => 'mine' | 'theirs'

/** Sizes are joined cell by cell; one that only the other person added comes after mine. */
function mergeSizes({ base, theirs, mine }: Three, settle: Settle): SizeValues[] {
  const find = ({ sizes }: ProductValues, id: string) => sizes.find((size) => size.id === id)
  const joined = mine.sizes.map((size) => {
    const their = size.id ? find(theirs, size.id) : undefined
    if (!their) return size
    const was = find(base, size.id) ?? emptySize()
    const taken = CELLS.filter((cell) => {
      const label = `${their.label || their.sku}: ${SIZE_LABELS[cell]}`
      const shown: Shown = [was[cell], their[cell], size[cell]]
      return settle(`sizes:${size.id}:${cell}`, label, shown) === 'theirs'
    })
    return { ...size, ...Object.fromEntries(taken.map((cell) => [cell, their[cell]])) }
  })
  const known = new Set(mine.sizes.map(({ id }) => id))
  return [...joined, ...theirs.sizes.filter(({ id }) => !known.has(id))]
}

/** A field as a person compares it. */
export function shownValue(value: ProductValues[keyof ProductValues]): string {
  if (typeof value === 'string') return value
  return value
    .map((part) => (typeof part === 'string' ? part : Object.values(part).join(' ')))
    .join('\n')
}
