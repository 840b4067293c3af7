/** A Prisma `select`, as far as its walk needs to know it. */
export type Select = { [field: string]: boolean | { select?: Select } | undefined }

/** What a model may show to anyone: its own fields, and the models behind its relations. */
export type Visible = Record<
  string,
  { fields: readonly string[]; relations?: Record<string, string> }
>

/**
 * The places in a select that may not be shown, as paths such as `Product.variants.costCents`. What is
 * not allowed by name is refused, and so is a relation that is taken whole instead of field by field.
 */
export function refusedFields(model: string, select: Select, visible: Visible): string[] {
  const walk = (name: string, part: Select, path: string): string[] =>
    Object.entries(part).flatMap(([field, chosen]) => {
      const here = `${path}.${field}`
      const related = visible[name]?.relations?.[field]
      if (chosen === false || chosen === undefined) return []
      if (related && typeof chosen === 'object' && chosen.select)
        return walk(related, chosen.select, here)
      return chosen === true && visible[name]?.fields.includes(field) ? [] : [here]
    })
  return walk(model, select, model)
}
