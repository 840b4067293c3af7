import { findFlaggedClaims } from '#app/catalog/claims'
import { db, type Transaction } from '#app/platform/database.server'
import type { PromotionTerms, TypedPromotion } from '#app/promotions/promotion-form'
import { forgetAutomatic, MOST_AUTOMATIC } from '#app/promotions/find-offers.server'
import { lastDayBefore, shopDay } from '#app/time/shop-clock'
import { closeForm } from '#app/staff/kept-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { auditOf } from './audit-of'
import { aboutPromotion } from './kept-promotion.server'
import { findStored, type StoredPromotion } from './read-promotion.server'

export type SaveOutcome =
  | { kind: 'saved'; id: string }
  | { kind: 'not-allowed' }
  | { kind: 'gone' }
  /** Somebody else saved it since the form was opened. */
  | { kind: 'changed-meanwhile'; version: number }
  | { kind: 'code-taken'; code: string; by: string }
  /** A limit cannot be lower than what was used already. */
  | { kind: 'limit-below-uses'; uses: number }
  | { kind: 'unknown-scope' }
  /** As many as can count without a code run or are planned. */
  | { kind: 'too-many-automatic' }
  /** The form made this one before, with other terms. */
  | { kind: 'made-already'; name: string }
  /** Its name, which shoppers would read, claims what the shop may not. */
  | { kind: 'claim'; phrase: string; reason: string }

type Wanted = TypedPromotion & {
  id: string | null
  /** Of the form: what it still sends late is not kept as typed. */
  ticket?: string
}

/**
 * Makes a promotion (`id` null) or changes one. Orders keep what they were placed with; bags are priced anew.
 * The form of a new one sent again makes no second one. A refusal changes nothing.
 */
export async function savePromotion(
  actor: Actor,
  { id, version, formId, ticket = '', ...wanted }: Wanted,
  now: Date,
): Promise<SaveOutcome> {
  if (!may(actor, 'promotions:write')) return { kind: 'not-allowed' }
  const outcome = await db.$transaction(async (tx): Promise<SaveOutcome> => {
    const stored = id ? await lockStored(tx, id) : null
    if (id && !stored) return { kind: 'gone' }
    if (stored && stored.version !== version)
      return { kind: 'changed-meanwhile', version: stored.version }
    const terms = stored ? keepMoments(wanted.terms, stored) : wanted.terms
    // Of two that want one code, or come from one form, the second waits and is told.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('promotion codes'))`
    const made = !id && formId ? await findMade(tx, formId) : null
    if (made) {
      const isSame =
        Object.keys(auditOf(made, { ...terms, codes: wanted.codes }).after).length === 0
      return isSame ? { kind: 'saved', id: made.id } : { kind: 'made-already', name: made.name }
    }
    const refusal = await findRefusal(tx, { stored, terms, codes: wanted.codes, now })
    if (refusal) return refusal

    const saved = await write(tx, { stored, terms, codes: wanted.codes, formId, now })
    await closeForm(tx, actor, { about: aboutPromotion(id), ticket }, now)
    const changes = auditOf(stored, { ...terms, codes: wanted.codes })
    if (stored && Object.keys(changes.after).length === 0) return { kind: 'saved', id: saved.id }
    const record = { kind: 'promotion', id: saved.id, name: saved.name } as const
    const action = stored ? 'promotion.changed' : 'promotion.created'
    await recordAudit(tx, actor, { action, record, ...changes }, now)
    return { kind: 'saved', id: saved.id }
  })
  forgetAutomatic()
  return outcome
}

/** What the form of a new promotion made before. */
async function findMade(tx: Transaction, formId: string): Promise<StoredPromotion | null> {
  const made = await tx.promotion.findUnique({ where: { formId }, select: { id: true } })
  return made && findStored(tx, made.id)
}

/** The promotion, held until the transaction ends. */
export async function lockStored(tx: Transaction, id: string): Promise<StoredPromotion | null> {
  if (!(await findStored(tx, id))) return null
  await tx.$queryRaw`SELECT 1 FROM "Promotion" WHERE "id" = ${id}::uuid FOR UPDATE`
  return findStored(tx, id)
}

/** Where a day was not changed its moment is not either: what was ended at noon is not open until midnight again. */
function keepMoments(terms: PromotionTerms, stored: StoredPromotion): PromotionTerms {
  const sameDay = (a: Date | null, b: Date | null) => a && b && shopDay(a) === shopDay(b)
  const last = (end: Date | null) => end && lastDayBefore(end)
  return {
    ...terms,
    startsAt: sameDay(terms.startsAt, stored.startsAt) ? stored.startsAt : terms.startsAt,
    endsAt: sameDay(last(terms.endsAt), last(stored.endsAt)) ? stored.endsAt : terms.endsAt,
  }
}

interface Checked {
  stored: StoredPromotion | null
  terms: PromotionTerms
  codes: string[]
  now: Date
}

async function findRefusal(
  tx: Transaction,
  { stored, terms, codes, now }: Checked,
): Promise<SaveOutcome | null> {
  const [claim] = terms.automatic ? findFlaggedClaims(terms.name, 'cosmetic') : []
  if (claim) return { kind: 'claim', phrase: claim.phrase, reason: claim.reason }
  const runs = terms.automatic && (stored?.active ?? true)
  if (runs && (await hasManyAutomatic(tx, stored?.id, now))) return { kind: 'too-many-automatic' }
  const uses = stored?.uses ?? 0
  if (terms.usesLimit !== null && terms.usesLimit < uses) return { kind: 'limit-below-uses', uses }
  const taken = await tx.promotionCode.findFirst({
    where: { code: { in: codes }, ...(stored ? { promotionId: { not: stored.id } } : {}) },
    select: { code: true, promotion: { select: { name: true } } },
  })
  if (taken) return { kind: 'code-taken', code: taken.code, by: taken.promotion.name }
  const categories = await tx.category.count({ where: { slug: { in: terms.categorySlugs } } })
  const products = await tx.product.count({ where: { id: { in: terms.productIds } } })
  const isKnown = categories === terms.categorySlugs.length && products === terms.productIds.length
  return isKnown ? null : { kind: 'unknown-scope' }
}

/** Whether as many others as can count without a code are on, now or from a day to come. */
export async function hasManyAutomatic(tx: Transaction, but: string | undefined, now: Date) {
  const others = await tx.promotion.count({
    where: {
      automatic: true,
      active: true,
      OR: [{ endsAt: null }, { endsAt: { gt: now } }],
      ...(but ? { id: { not: but } } : {}),
    },
  })
  return others >= MOST_AUTOMATIC
}

async function write(
  tx: Transaction,
  { stored, terms, codes, formId = null, now }: Checked & { formId: string | null | undefined },
) {
  if (!stored)
    return tx.promotion.create({
      data: {
        ...terms,
        formId,
        createdAt: now,
        codes: { create: codes.map((code) => ({ code })) },
      },
    })
  await tx.promotionCode.deleteMany({ where: { promotionId: stored.id, code: { notIn: codes } } })
  await tx.promotionCode.createMany({
    data: codes
      .filter((code) => !stored.codes.includes(code))
      .map((code) => ({ code, promotionId: stored.id })),
  })
  return tx.promotion.update({
    where: { id: stored.id },
    data: { ...terms, version: { increment: 1 } },
  })
}
