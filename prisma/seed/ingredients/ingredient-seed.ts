import type { Tag } from '#app/catalog/ingredients/tag'

export interface IngredientSeed {
  inci: string
  /** What a shopper would call it. */
  plain: string
  /** Other spellings found on labels, lower case. */
  aliases?: string[]
  tags?: Tag[]
  /** One plain sentence: what it is, and what it does in a formula. */
  note?: string
}
