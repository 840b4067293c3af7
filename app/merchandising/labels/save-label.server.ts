import { z } from 'zod'
import { findFlaggedClaims } from '#app/catalog/claims'
import { db, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { holdLabel } from './find-labels.server'
import { LabelWords, type Label, type LabelForm, type LabelKind, type LabelProblems } from './label'

export type SaveLabelOutcome =
  | { kind: 'saved' }
  | { kind: 'not-allowed' | 'gone' }
  | { kind: 'invalid'; problems: LabelProblems }
  /** Somebody saved it since the form was opened. */
  | { kind: 'changed-meanwhile'; theirs: Label }

/**
 * Makes a category or a concern, or changes its name and its words; the address is given once. The lists and the
 * search of the shop follow. The id comes from the form, so that twice is once.
 */
export function saveLabel(actor: Actor, typed: LabelForm, now: Date): Promise<SaveLabelOutcome> {
  if (!may(actor, 'catalog:write')) return Promise.resolve({ kind: 'not-allowed' })
  const { kind, id, version, name, intro } = typed
  return db.$transaction(async (tx): Promise<SaveLabelOutcome> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`labels ${kind}`}))`
    const found = await holdLabel(tx, kind, typed)
    const stored = found.find((each) => each.id === id)
    if (!stored && version > 0) return { kind: 'gone' }
    if (stored?.name === name && stored.intro === intro) return { kind: 'saved' }
    if (stored && stored.version !== version) return { kind: 'changed-meanwhile', theirs: stored }
    const problems = problemsOf(typed, stored, found)
    if (Object.keys(problems).length > 0) return { kind: 'invalid', problems }
    const after = { Name: name, Summary: intro }
    const record = { kind, id, name } as const
    if (stored) {
      await update(tx, kind, { id, name, intro })
      const before = { Name: stored.name, Summary: stored.intro }
      await recordAudit(tx, actor, { action: 'label.changed', record, before, after }, now)
      await refreshLists(tx, kind, id)
    } else {
      await create(tx, typed)
      const added = { ...after, Address: typed.slug }
      await recordAudit(tx, actor, { action: 'label.added', record, after: added }, now)
    }
    return { kind: 'saved' }
  })
}

function problemsOf(
  typed: LabelForm,
  stored: Label | undefined,
  found: readonly Label[],
): LabelProblems {
  const words = { ...typed, slug: stored?.slug ?? typed.slug }
  const read = LabelWords.safeParse(words)
  const problems: LabelProblems = read.success ? {} : z.flattenError(read.error).fieldErrors
  const twin = found.find((each) => each.slug === words.slug && each.id !== typed.id)
  if (twin) problems.slug = [`“${twin.name}” has this address already`]
  for (const field of ['name', 'intro'] as const) {
    // What stood there before is not taken for whoever changes the rest.
    const claims = findFlaggedClaims(typed[field], 'cosmetic').filter(
      ({ phrase }) => !stored?.[field].includes(phrase),
    )
    if (claims.length > 0)
      problems[field] = claims.map(({ phrase, instead }) => `“${phrase}”: say instead “${instead}”`)
  }
  return problems
}

async function create(tx: Transaction, { kind, id, slug, name, intro }: LabelForm): Promise<void> {
  const last =
    kind === 'category'
      ? await tx.category.aggregate({ _max: { position: true } })
      : await tx.concern.aggregate({ _max: { position: true } })
  const data = { id, slug, name, intro, position: (last._max.position ?? -1) + 1 }
  if (kind === 'category') await tx.category.create({ data })
  else await tx.concern.create({ data })
}

async function update(
  tx: Transaction,
  kind: LabelKind,
  { id, ...words }: { id: string; name: string; intro: string },
): Promise<void> {
  const change = { where: { id }, data: { ...words, version: { increment: 1 } } }
  if (kind === 'category') await tx.category.update(change)
  else await tx.concern.update(change)
}

/** Has the shop's lists and its search know the products of a label by what it is called now, and in its order. */
export async function refreshLists(tx: Transaction, kind: LabelKind, id: string): Promise<void> {
  if (kind === 'category')
    await tx.$executeRaw`
      SELECT refresh_listing(array_agg("id")) FROM "Product" WHERE "categoryId" = ${id}::uuid HAVING count(*) > 0`
  else
    await tx.$executeRaw`
      SELECT refresh_listing(array_agg("B")) FROM "_ConcernToProduct" WHERE "A" = ${id}::uuid HAVING count(*) > 0`
}
