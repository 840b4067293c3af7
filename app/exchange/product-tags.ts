import { TAGS, type Tag } from '#app/catalog/ingredients/tag'

/** Before a tag that the ingredients give and a person holds back. */
const NOT = /^not\s+/

/** Tags that differ from what the ingredients give, as a cell: "kit; not fragrance". */
export function writeTags(tags: readonly string[], derived: readonly Tag[]): string {
  const added = TAGS.filter((tag) => tags.includes(tag) && !derived.includes(tag))
  const held = derived.filter((tag) => !tags.includes(tag))
  return [...added, ...held.map((tag) => `not ${tag}`)].join('; ')
}

/**
 * The tags of ingredients with a cell's changes to them. So a list that changes brings and takes its own tags,
 * whatever the cell says of others. A word that is no tag comes back as `unknown`.
 */
export function readTags(
  cell: string,
  derived: readonly Tag[],
): { tags: Tag[] } | { unknown: string } {
  const words = cell.split(';').flatMap((word) => word.trim().toLowerCase() || [])
  const unknown = words.find((word) => !isTag(word.replace(NOT, '')))
  if (unknown !== undefined) return { unknown }
  return {
    tags: TAGS.filter(
      (tag) => words.includes(tag) || (derived.includes(tag) && !words.some(holds(tag))),
    ),
  }
}

const holds = (tag: Tag) => (word: string) => NOT.test(word) && word.replace(NOT, '') === tag
const isTag = (word: string) => TAGS.some((tag) => tag === word)

/** Whether two lists without doubles hold the same. */
export function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each))
}
