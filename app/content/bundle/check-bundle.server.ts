import type { Database } from '#app/platform/database.server'
import { findConflicts } from '#app/routine/conflicts'
import type { ContentCheck, ContentWarning, FieldProblems } from '../content-kind'
import { claimsIn, type Said } from '../claims-in'
import { readBundle, type BundleInput, type BundleValues } from './bundle-values'
import { readVariants, type OptionFacts } from './read-variants.server'

/** What stops a bundle from being sold, and what is worth a look. Six queries at most. */
export async function checkBundle(
  db: Database,
  id: string,
  values: BundleValues,
  now: Date,
): Promise<ContentCheck> {
  const ids = values.steps.flatMap(({ options }) => options)
  const facts = await readVariants(db, ids, now)
  const read = readBundle(values)
  const problems = read.kind === 'read' ? await clashesOf(db, id, read.input, facts) : read.problems
  return {
    problems,
    claims: claimsOfBundle(values, facts),
    warnings: [...optionWarnings(values, facts), ...ruleWarnings(values, facts)],
  }
}

/** What it says and may not, by what its products are. */
export function claimsOfBundle(values: BundleValues, facts: ReadonlyMap<string, OptionFacts>) {
  return claimsIn(saidIn(values, facts))
}

/** What cannot be seen from the form alone. */
async function clashesOf(
  db: Database,
  id: string,
  { slug, skinTypes, steps, minParts }: BundleInput,
  facts: ReadonlyMap<string, OptionFacts>,
): Promise<FieldProblems> {
  const problems: FieldProblems = {}
  const stored = await db.bundle.findUnique({ where: { id }, select: { slug: true, status: true } })
  if (stored && stored.status !== 'draft' && stored.slug !== slug)
    problems['slug'] = [`It stays “${stored.slug}”: orders name it`]
  const namesake = await db.bundle.findUnique({ where: { slug }, select: { id: true, name: true } })
  if (namesake && namesake.id !== id)
    problems['slug'] = [`“${namesake.name}” has this address already`]
  const known = await db.skinType.count({ where: { slug: { in: skinTypes } } })
  if (known < new Set(skinTypes).size) problems['skinTypes'] = ['Choose skin types of the shop']
  const foreign = await db.bundleStep.findMany({
    where: { id: { in: steps.map((step) => step.id) }, bundleId: { not: id } },
    select: { id: true },
  })
  for (const [place, step] of steps.entries()) {
    if (foreign.some((each) => each.id === step.id))
      problems[`steps[${place}].title`] = ['This step is of another bundle: add it anew']
    if (step.options.some((option) => !facts.has(option)))
      problems[`steps[${place}].options`] = ['A product that stood here is no longer there']
  }
  const fillable = steps.filter(({ options }) => options.some((each) => facts.get(each)?.isSold))
  if (fillable.length < minParts)
    problems['steps'] = [
      `Only ${fillable.length} of its steps can be filled with what is on sale; the saving needs ${minParts}`,
    ]
  return problems
}

function optionWarnings(
  { steps }: BundleValues,
  facts: ReadonlyMap<string, OptionFacts>,
): ContentWarning[] {
  return steps.flatMap(({ options }, place) =>
    options.flatMap((option, rank) => {
      const found = facts.get(option)
      const word = found && speaksAgainst(found)
      if (!word) return []
      const role = rank === 0 ? 'what the step comes with' : 'a swap'
      const message = `${found.title} (${role}) ${word}`
      return [{ field: `steps[${place}].options`, message }]
    }),
  )
}

function speaksAgainst({ product, active, flammable, units }: OptionFacts): string | null {
  if (product.status === 'archived') return 'is archived: shoppers do not see it'
  if (product.status === 'draft') return 'is not published: shoppers do not see it'
  if (!active) return 'is a size that is not sold any more'
  if (units === 0) return 'is sold out: the next one takes its place'
  return flammable ? 'is flammable: a bag with it goes by ground only' : null
}

/** Its words: a step says them of each product that may fill it, name and summary of the whole. */
function saidIn(
  { name, summary, steps }: BundleValues,
  facts: ReadonlyMap<string, OptionFacts>,
): Said[] {
  return [
    { field: 'name', text: name },
    { field: 'summary', text: summary },
    ...steps.flatMap(({ options, ...words }, place) => {
      const of = options.flatMap((option) => facts.get(option)?.product ?? [])
      return (['title', 'timing', 'reason'] as const).map((word) => ({
        field: `steps[${place}].${word}`,
        text: words[word],
        of,
      }))
    }),
  ]
}

/** What the bag would say of the parts that it comes with, one of each step. */
function ruleWarnings(
  { steps }: BundleValues,
  facts: ReadonlyMap<string, OptionFacts>,
): ContentWarning[] {
  const items = steps.flatMap(({ options }, place) => {
    const found = facts.get(options.find((each) => facts.get(each)?.isSold) ?? '')
    if (!found) return []
    const { id: productId, name, category, tags, useAm, usePm, rinseOff } = found.product
    return [
      {
        lineId: String(place),
        ...{ productId, name, tags, useAm, usePm, rinseOff },
        categorySlug: category.slug,
        setKey: 'bundle',
      },
    ]
  })
  return findConflicts(items).map(({ message, suggestion, why, lineIds, ruleId }) => ({
    field: `steps[${lineIds[0] ?? 0}].options`,
    message: `${message} ${suggestion}`,
    why: `${why} (rule ${ruleId})`,
  }))
}
