import { db, type Database, type Transaction } from '#app/platform/database.server'
import { FIRST_PROFILE } from '#app/platform/shop-profile'
import { DeliveryRate } from '#app/pricing/delivery'
import type { TaxRule } from '#app/pricing/tax-table'
import { stateName, type StateCode } from '#app/pricing/us-states'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import type { StoredProfile } from './profile-form'
import { seenOf, type StoredRate } from './settings-form'

/** Settings are no records of their own: in the trail they share one. */
export const SETTINGS_ID = '00000000-0000-4000-8000-00000000005e'

export type SettingsOutcome =
  | 'saved'
  | 'not-allowed'
  | 'changed-meanwhile'
  /** Without it no order could be placed. */
  | 'last-way'

type Row = Record<string, string | number | boolean | readonly string[] | null>
interface Change<Stored extends Row> {
  name: string
  /** What the form saw, as `seenOf` writes it. */
  seen: string
  read: (tx: Transaction) => Promise<Stored | null>
  after: Row | null
  /** Why it cannot be, whatever the form saw. */
  refuse?: (tx: Transaction) => Promise<'last-way' | null>
  write: (tx: Transaction) => Promise<unknown>
}

/**
 * Changes a way of delivery. Orders keep what they were placed with; bags are priced anew at once. The last one
 * that is offered stays on.
 */
export function saveDelivery(
  actor: Actor,
  { rate, seen }: { rate: StoredRate; seen: string },
  now: Date,
): Promise<SettingsOutcome> {
  const { method, ...data } = rate
  const read = (tx: Transaction) =>
    readRates(tx).then((rates) => rates.find((each) => each.method === method) ?? null)
  const refuse = async (tx: Transaction) => {
    if (rate.active) return null
    const others = await tx.deliveryRate.count({ where: { active: true, method: { not: method } } })
    return others === 0 ? 'last-way' : null
  }
  return change(
    actor,
    {
      name: `Delivery: ${rate.name}`,
      seen,
      read,
      after: rate,
      refuse,
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

/** The ways of delivery in their order, with their places. */
export async function readRates(tx: Database): Promise<StoredRate[]> {
  const rows = await tx.deliveryRate.findMany({ orderBy: [{ position: 'asc' }, { method: 'asc' }] })
  return rows.map((row) => ({ ...DeliveryRate.parse(row), position: row.position }))
}

/** The profile as its form has it; what holds in a new shop where none is stored. */
export async function storedProfile(tx: Database): Promise<StoredProfile> {
  const stored = await tx.shopProfile.findUnique({ where: { id: 1 }, omit: { id: true } })
  return stored ?? { ...FIRST_PROFILE, reactionEmail: null, mailSender: null, returnsWords: null }
}

async function change<Stored extends Row>(
  actor: Actor,
  { name, seen, read, after, refuse, write }: Change<Stored>,
  now: Date,
): Promise<SettingsOutcome> {
  if (!may(actor, 'settings:write')) return 'not-allowed'
  return db.$transaction(async (tx) => {
    // One change at a time, so that of two presses the second sees what the first did.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('settings'))`
    const stored = await read(tx)
    if (seenOf(stored) === seenOf(after)) return 'saved'
    if (seenOf(stored) !== seen) return 'changed-meanwhile'
    const refused = await refuse?.(tx)
    if (refused) return refused
    await write(tx)
    const record = { kind: 'settings', id: SETTINGS_ID, name } as const
    const differs = (row: Row | null, other: Row | null) =>
      Object.fromEntries(
        Object.entries(row ?? {})
          .map(([key, value]) => [key, shown(value)] as const)
          .filter(([key, value]) => value !== shown(other?.[key])),
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

function shown(value: Row[string] | undefined): string | number | boolean {
  if (Array.isArray(value)) return value.join(', ') || 'none'
  return typeof value === 'object' || value === undefined ? 'none' : value
}
