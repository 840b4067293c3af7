import { invariantResponse } from '#app/http/invariant-response'
import { allocate } from '#app/money/allocate'
import { db } from '#app/platform/database.server'
import { saveOnParts } from '#app/pricing/save-on-bundles'
import { may, type Actor } from '#app/staff/permissions'
import { readBundle, savingColumns, type BundleValues } from './bundle-values'
import { findVariants, readVariants } from './read-variants.server'

export interface BundlePrice {
  /** Of what the bundle comes with, one of each step, in cents. */
  listCents: number
  savingCents: number
  explanation: string
  parts: { stepId: string; title: string; priceCents: number; shareCents: number }[]
}

/**
 * What the editor shows besides the form: the names of its products, what the whole costs and saves to the cent,
 * the shop's skin types, and what was looked for. Five queries at most. Throws 403.
 */
export async function readBundleDetails(
  actor: Actor,
  values: BundleValues,
  search: { step: number; words: string } | null,
  now: Date,
) {
  invariantResponse(may(actor, 'catalog:read'), 403)
  const ids = values.steps.flatMap(({ options }) => options)
  const [facts, skinTypes, found] = await Promise.all([
    readVariants(db, ids, now),
    db.skinType.findMany({ orderBy: { position: 'asc' }, select: { slug: true, name: true } }),
    search ? findVariants(db, search.words) : [],
  ])
  const read = readBundle(values)
  const parts = values.steps.flatMap(({ id: stepId, options }) => {
    const option = facts.get(options.find((each) => facts.get(each)?.isSold) ?? '')
    return option ? [{ stepId, title: option.title, priceCents: option.priceCents }] : []
  })
  return {
    skinTypes,
    found,
    titles: Object.fromEntries([...facts].map(([id, { title }]) => [id, title])),
    price: read.kind === 'read' ? priceOf(read.input, parts) : null,
  }
}

export type BundleDetails = Awaited<ReturnType<typeof readBundleDetails>>

type Input = Extract<ReturnType<typeof readBundle>, { kind: 'read' }>['input']

function priceOf(
  input: Input,
  parts: readonly Omit<BundlePrice['parts'][number], 'shareCents'>[],
): BundlePrice | null {
  if (parts.length === 0) return null
  const { savingKind, savingBp, savingCents } = savingColumns(input)
  const saving =
    savingKind === 'percentage'
      ? { kind: savingKind, percentBp: savingBp ?? 0 }
      : { kind: savingKind, amountCents: savingCents ?? 0 }
  const prices = parts.map(({ priceCents }) => priceCents)
  const { name, minParts, steps } = input
  const whole = saveOnParts({ name, minParts, steps, saving }, prices)
  const shares = allocate(whole.savingCents, prices)
  return { ...whole, parts: parts.map((part, i) => ({ ...part, shareCents: shares[i] ?? 0 })) }
}
