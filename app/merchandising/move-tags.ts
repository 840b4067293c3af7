import { TAGS, type Tag } from '#app/catalog/ingredients/tag'

/**
 * A product's tags after its label has come to give it `derived` where it `had` others. Only what the label
 * brings or takes away moves: tags that were set or held back by hand stay so.
 */
export function moveTags(
  tags: readonly string[],
  had: readonly Tag[],
  derived: readonly Tag[],
): Tag[] {
  return TAGS.filter((tag) =>
    derived.includes(tag) === had.includes(tag) ? tags.includes(tag) : derived.includes(tag),
  )
}
