import { db, type Database, type Transaction } from '#app/platform/database.server'
import { FIRST_PROFILE } from '#app/platform/shop-profile'
import type { DeliveryRate } from '#app/pricing/delivery'
import type { TaxRule } from '#app/pricing/tax-table'
import { stateName, type StateCode } from '#app/pricing/us-states'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import type { StoredProfile } from './profile-form'
import { seenOf } from './settings-form'

/** Settings are no records of their own: in the trail they share one. */
export const SETTINGS_ID = '00000000-0000-4000-8000-00000000005e'

export type SettingsOutcome = 'saved' | 'not-allowed' | 'changed-meanwhile'

type Row = Record<string, string | number | boolean | null>
interface Change<Stored extends Row> {
  name: string
  /** What the form saw, as `seenOf` writes it. */
  seen: string
  read: (tx: Transaction) => Promise<Stored | null>
  after: Row | null
  write: (tx: Transaction) => Promise<unknown>
}

/** Changes a way of delivery. Orders keep what they were placed with; bags are priced anew at once. */
export function saveDelivery(
  actor: Actor,
  { rate, seen }: { rate: DeliveryRate; seen: string },
  now: Date,
): Promise<SettingsOutcome> {
  const { method, ...data } = rate
  const read = (tx: Transaction) =>
    tx.deliveryRate.findUnique({ where: { method }, omit: { position: true } })
  return change(
    actor,
    {
      name: `Delivery: ${rate.name}`,
      seen,
      read,
      after: rate,
      write: (tx) => tx.deliveryRate.update({ where: { method }, data }),
    },
    now,
  )
}

/** Changes how a state is taxed; a state that had no rate is delivered to from now on. */
export function saveTax(
  actor: Actor,
  { rule, seen }: { rule: TaxRule; seen: string },
  now: Date,
): Promise<SettingsOutcome> {
  const { state } = rule
  return change(
    actor,
    {
      name: `Tax: ${stateName(state)}`,
      seen,
      read: (tx) => tx.taxRate.findUnique({ where: { state } }),
      after: { ...rule },
      write: (tx) => tx.taxRate.upsert({ where: { state }, create: rule, update: rule }),
    },
    now,
  )
}

/** Takes a state out: nothing is delivered there from now on. Orders that were placed stay. */
export function closeState(
  actor: Actor,
  { state, seen }: { state: StateCode; seen: string },
  now: Date,
): Promise<SettingsOutcome> {
  return change(
    actor,
    {
      name: `Tax: ${stateName(state)}`,
      seen,
      read: (tx) => tx.taxRate.findUnique({ where: { state } }),
      after: null,
      write: (tx) => tx.taxRate.deleteMany({ where: { state } }),
    },
    now,
  )
}

/** Changes who keeps the shop and how it is reached. Orders keep the time for returns that they were promised. */
export function saveProfile(
  actor: Actor,
  { profile, seen }: { profile: StoredProfile; seen: string },
  now: Date,
): Promise<SettingsOutcome> {
  return change(
    actor,
    {
      name: 'The business',
      seen,
      read: storedProfile,
      after: { ...profile },
      write: (tx) => tx.shopProfile.upsert({ where: { id: 1 }, create: profile, update: profile }),
    },
    now,
  )
}

/** The profile as its form has it; what holds in a new shop where none is stored. */
export async function storedProfile(tx: Database): Promise<StoredProfile> {
  const stored = await tx.shopProfile.findUnique({ where: { id: 1 }, omit: { id: true } })
  return stored ?? { ...FIRST_PROFILE, reactionEmail: null, mailSender: null }
}

async function change<Stored extends Row>(
  actor: Actor,
  { name, seen, read, after, write }: Change<Stored>,
  now: Date,
): Promise<SettingsOutcome> {
  if (!may(actor, 'settings:write')) return 'not-allowed'
  return db.$transaction(async (tx) => {
    // One change at a time, so that of two presses the second sees what the first did.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('settings'))`
    const stored = await read(tx)
    if (seenOf(stored) === seenOf(after)) return 'saved'
    if (seenOf(stored) !== seen) return 'changed-meanwhile'
    await write(tx)
    const record = { kind: 'settings', id: SETTINGS_ID, name } as const
    const differs = (row: Row | null, other: Row | null) =>
      Object.fromEntries(
        Object.entries(row ?? {})
          .filter(([key, value]) => value !== (other?.[key] ?? null))
          .map(([key, value]) => [key, value ?? 'none']),
      )
    await recordAudit(
      tx,
      actor,
      {
        action: after ? 'settings.changed' : 'settings.removed',
        record,
        before: differs(stored, after),
        after: differs(after, stored),
      },
      now,
    )
    return 'saved'
  })
}
