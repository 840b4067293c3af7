import type { PublicProduct } from '#app/catalog/public-selects'

export type IngredientView = {
  name: string
  label: string
  strength: string | null
  note: string | null
}

/** What a page says of a product's ingredients. */
export type IngredientsView = {
  status: PublicProduct['inciStatus']
  /** As the label has it, in its order; null where it is not published. */
  text: string | null
  /** How many ingredients the list has that we know. */
  listed: number
  /** What the product is bought for, first. */
  key: IngredientView[]
  /** Others that we have a word on. */
  explained: IngredientView[]
}

export function ingredientsView(
  product: Pick<PublicProduct, 'ingredients' | 'inciStatus' | 'inciText'>,
): IngredientsView {
  const views = product.ingredients.map(({ key, ...each }) => ({ key, view: ingredientView(each) }))
  return {
    status: product.inciStatus,
    text: product.inciText,
    listed: product.ingredients.length,
    key: views.filter(({ key }) => key).map(({ view }) => view),
    explained: views.filter(({ key, view }) => !key && view.note).map(({ view }) => view),
  }
}

function ingredientView(listed: Omit<PublicProduct['ingredients'][number], 'key'>): IngredientView {
  const { labelName, strength, ingredient } = listed
  return {
    name: ingredient?.plainName ?? labelName,
    label: labelName,
    strength,
    note: ingredient?.note ?? null,
  }
}
