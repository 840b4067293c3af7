import { z } from 'zod'
import { db, type Database } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { stateOf } from '#app/promotions/promotion-state'
import { termsInWords } from '#app/promotions/promotion-words'
import { stackingInWords } from '#app/promotions/stacking-words'
import { namesOf } from './covered-names.server'
import { readRunning } from './running-promotions.server'

/** One promotion with its codes; null for no such one. */
export async function findStored(database: Database, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const found = await database.promotion.findUnique({
    where: { id },
    include: { codes: { orderBy: { code: 'asc' } } },
  })
  if (!found) return null
  const { codes, ...promotion } = found
  return { ...promotion, codes: codes.map(({ code }) => code) }
}

export type StoredPromotion = NonNullable<Awaited<ReturnType<typeof findStored>>>

/** A promotion as its page shows it, read back in words; null for no such one, and for who may not see it. Addresses are left out. */
export async function readPromotion(actor: Actor, id: string, now: Date) {
  if (!may(actor, 'promotions:read')) return null
  const stored = await findStored(db, id)
  if (!stored) return null
  const { emails, ...promotion } = stored
  const [names, others] = await Promise.all([namesOf([promotion]), readRunning(id, now)])
  return {
    ...promotion,
    state: stateOf(promotion, now),
    words: termsInWords({ ...stored, ...names(promotion) }),
    stacking: stackingInWords(promotion, others),
    hasNamedCustomers: emails.length > 0,
  }
}

export type ShownPromotion = NonNullable<Awaited<ReturnType<typeof readPromotion>>>
