import { db } from '#app/platform/database.server'
import { forgetAutomatic } from '#app/promotions/find-offers.server'
import { stateOf } from '#app/promotions/promotion-state'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { hasManyAutomatic, lockStored } from './save-promotion.server'

export type PromotionChange = 'pause' | 'resume' | 'end'

type ChangeOutcome = 'done' | 'already' | 'not-now' | 'gone' | 'not-allowed' | 'too-many-automatic'

const LONGEST_NAME = 120

/**
 * Pauses, resumes or ends a promotion. Waiting orders keep what they were placed with. Refuses 'not-now' for one
 * that is over, and for an end before the start; an eleventh one without a code does not resume.
 */
export async function changePromotion(
  actor: Actor,
  { id, change }: { id: string; change: PromotionChange },
  now: Date,
): Promise<ChangeOutcome> {
  if (!may(actor, 'promotions:write')) return 'not-allowed'
  const outcome = await db.$transaction(async (tx): Promise<ChangeOutcome> => {
    const stored = await lockStored(tx, id)
    if (!stored) return 'gone'
    const state = stateOf(stored, now)
    if (state === 'ended') return change === 'end' ? 'already' : 'not-now'
    if (change === 'end' && stored.startsAt && stored.startsAt >= now) return 'not-now'
    if (change !== 'end' && stored.active === (change === 'resume')) return 'already'

    if (change === 'resume' && stored.automatic) {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('promotion codes'))`
      if (await hasManyAutomatic(tx, id, now)) return 'too-many-automatic'
    }
    const data = change === 'end' ? { endsAt: now } : { active: change === 'resume' }
    await tx.promotion.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    const record = { kind: 'promotion', id, name: stored.name } as const
    const before = { state }
    const after = { state: stateOf({ ...stored, ...data }, now) }
    await recordAudit(tx, actor, { action: ACTIONS[change], record, before, after }, now)
    return 'done'
  })
  forgetAutomatic()
  return outcome
}

const ACTIONS = {
  pause: 'promotion.paused',
  resume: 'promotion.resumed',
  end: 'promotion.ended',
} as const

/**
 * A copy of the terms under a new name: paused, without codes and days, to be looked over before it runs. A second
 * press of the same form finds the first one's copy.
 */
export async function duplicatePromotion(
  actor: Actor,
  { id, formId }: { id: string; formId: string },
  now: Date,
): Promise<{ kind: 'made'; id: string } | { kind: 'gone' } | { kind: 'not-allowed' }> {
  if (!may(actor, 'promotions:write')) return { kind: 'not-allowed' }
  return db.$transaction(async (tx) => {
    const stored = await lockStored(tx, id)
    if (!stored) return { kind: 'gone' as const }
    const known = await tx.promotion.findUnique({ where: { formId }, select: { id: true } })
    if (known) return { kind: 'made' as const, id: known.id }
    const { id: copied, codes: _codes, uses: _uses, ...copiable } = stored
    const { version: _version, formId: _madeBy, ...terms } = copiable
    const name = `Copy of ${stored.name}`.slice(0, LONGEST_NAME)
    const fresh = { name, formId, active: false, startsAt: null, endsAt: null, createdAt: now }
    const made = await tx.promotion.create({ data: { ...terms, ...fresh } })
    const record = { kind: 'promotion', id: made.id, name } as const
    const after = { copyOf: stored.name }
    await recordAudit(tx, actor, { action: 'promotion.duplicated', record, after }, now)
    return { kind: 'made' as const, id: made.id }
  })
}
