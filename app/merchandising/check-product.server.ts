import type { FlaggedClaim } from '#app/catalog/claims'
import { bestOfEachStep } from '#app/catalog/step-products.server'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { claimsIn } from './claims-in'
import { FIELD_LABELS } from './field-labels'
import { readProduct } from './product-form'
import type { ProductValues } from './product-values'
import { publishProblems, type PublishProblem } from './publish-problems'
import { readLabel, suggestNames } from './read-label.server'
import type { Edited } from './read-values.server'
import { previewRules, type RuleNote } from './rules-preview'

const CANDIDATES_A_STEP = 6

export interface ProductCheck {
  listed: {
    labelName: string
    /** What the dictionary calls it; null where it does not know it. */
    known: string | null
    strength: string | null
    marks: ('active' | 'may contain' | 'key')[]
    /** Names that it might be meant to be. */
    suggestions: string[]
  }[]
  unknownKeys: { name: string; suggestions: string[] }[]
  tags: string[]
  claims: (Pick<FlaggedClaim, 'phrase' | 'reason' | 'instead'> & { field: string })[]
  rules: RuleNote[]
  /** What stops it from being on sale; null while the form cannot be read. */
  problems: PublishProblem[] | null
  newBrand: boolean
}

type About = Pick<Edited['product'], 'id' | 'tags'> & Pick<Edited, 'links'>

/** Everything that the shop can say of a product's form before it is saved. Five queries at most. */
export async function checkProduct(
  values: ProductValues,
  before: About | undefined,
  db: Database = shopDatabase,
): Promise<ProductCheck> {
  const [label, others, brands] = await Promise.all([
    readLabel(db, values, before),
    bestOfEachStep(db, CANDIDATES_A_STEP),
    db.brand.count({ where: { name: { equals: values.brand, mode: 'insensitive' } } }),
  ])
  const unknown = label.listed.flatMap(({ ingredient, labelName }) => (ingredient ? [] : labelName))
  const suggestions = await suggestNames(db, [...unknown, ...label.unknownKeys])
  const read = readProduct(values)
  return {
    listed: label.listed.map(({ labelName, ingredient, strength, ...marks }) => ({
      labelName,
      known: ingredient?.inciName ?? null,
      strength,
      marks: [
        ...(marks.drugActive ? (['active'] as const) : []),
        ...(marks.mayContain ? (['may contain'] as const) : []),
        ...(marks.key ? (['key'] as const) : []),
      ],
      suggestions: ingredient ? [] : (suggestions.get(labelName) ?? []),
    })),
    unknownKeys: label.unknownKeys.map((name) => ({
      name,
      suggestions: suggestions.get(name) ?? [],
    })),
    tags: label.tags,
    claims: claimsIn(values, label.tags).map(({ field, ...claim }) => ({
      ...claim,
      field: FIELD_LABELS[field],
    })),
    rules: previewRules(
      {
        productId: before?.id ?? 'new',
        name: values.name || 'This product',
        categorySlug: values.category,
        tags: label.tags,
        useAm: values.useAm === 'on',
        usePm: values.usePm === 'on',
        rinseOff: values.rinseOff === 'on',
      },
      others.map(({ id, name, category, tags, useAm, usePm, rinseOff }) => ({
        ...{ lineId: id, productId: id, name, categorySlug: category.slug },
        ...{ tags, useAm, usePm, rinseOff },
      })),
    ),
    problems: read.kind === 'read' ? publishProblems(read.input, label.tags) : null,
    newBrand: values.brand !== '' && brands === 0,
  }
}
