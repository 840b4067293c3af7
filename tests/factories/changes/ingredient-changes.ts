import { saveIngredient } from '#app/merchandising/dictionary/save-ingredient.server'
import { db } from '#app/platform/database.server'
import { leaves, now, type Change } from './leaves'

const values = (changes: object = {}) => ({
  ...{ inciName: 'Glycerin', plainName: 'glycerin', aliases: [], tags: [], note: '' },
  ...changes,
})

/** What staff do to the dictionary, and the row that each leaves. */
export const INGREDIENT_CHANGES: readonly Change[] = [
  leaves('ingredient.added', saveIngredient, 'catalog:write', (olive) =>
    Promise.resolve([olive, { id: null, version: 0, values: values(), seen: '' }, now]),
  ),
  leaves('ingredient.corrected', saveIngredient, 'catalog:write', async (olive) => {
    const { id, version } = await db.ingredient.create({ data: { ...values(), slug: 'glycerin' } })
    return [olive, { id, version, values: values({ note: 'Holds water.' }), seen: '' }, now]
  }),
]
