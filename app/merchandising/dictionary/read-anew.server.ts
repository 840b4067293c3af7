import { indexIngredients, matchIngredient } from '#app/catalog/ingredients/match-ingredient'
import type { Tag } from '#app/catalog/ingredients/tag'
import { moveTags } from '../move-tags'
import { derivedTags, type Known } from '../read-label.server'

/** A line of a product's label as it was saved. */
export interface LabelLine {
  position: number
  labelName: string
  ingredientId: string | null
  drugActive: boolean
}

export interface Labeled {
  tags: readonly string[]
  /** In the label's order. */
  lines: readonly LabelLine[]
  /** Names of a drug's active ingredients; none of what is no drug. */
  actives: readonly string[]
}

export interface Reading {
  lines: LabelLine[]
  tags: Tag[]
}

export type Book = ReturnType<typeof openBook>

export function openBook(known: readonly Known[]) {
  return { byId: new Map(known.map((each) => [each.id, each])), index: indexIngredients(known) }
}

/**
 * A label as the changed dictionary reads it. A line that was linked as the old one read it goes with its name; one
 * that staff linked otherwise stays. Tags set or held back by hand stay so.
 */
export function readAnew({ tags, lines, actives }: Labeled, before: Book, after: Book): Reading {
  const active = new Set(actives.map((name) => matchIngredient(name, after.index)?.id))
  const read = lines.map((line) => {
    const { labelName, ingredientId } = line
    const was = matchIngredient(labelName, before.index)?.id ?? null
    const is = matchIngredient(labelName, after.index)?.id ?? null
    const link = ingredientId === null || ingredientId === was ? is : ingredientId
    const drugActive = line.drugActive || (link !== null && active.has(link))
    return { ...line, ingredientId: link, drugActive }
  })
  const had = derivedTags(linksOf(lines, before))
  return { lines: read, tags: moveTags(tags, had, derivedTags(linksOf(read, after))) }
}

function linksOf(lines: readonly LabelLine[], { byId }: Book) {
  return lines.flatMap(({ ingredientId, drugActive }) => {
    const ingredient = byId.get(ingredientId ?? '')
    return ingredient ? [{ ...ingredient, drugActive }] : []
  })
}
