import type { Database, Transaction } from '#app/platform/database.server'
import { FIRST_PROFILE } from '#app/platform/shop-profile'
import { DeliveryRate } from '#app/pricing/delivery'
import type { TaxRule } from '#app/pricing/tax-table'
import { stateName, type StateCode } from '#app/pricing/us-states'
import type { Actor } from '#app/staff/permissions'
import { changeSetting, type SettingsOutcome } from './change-setting.server'
import type { StoredProfile } from './profile-form'
import type { StoredRate } from './settings-form'

/**
 * Changes a way of delivery. Orders keep what they were placed with; bags are priced anew at once. The last one
 * that is offered stays on, and goes to a state at least.
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
    const rates = await readRates(tx)
    const open = await tx.taxRate.findMany({ select: { state: true } })
    const leadsSomewhere = ({ method: way, active, notTo }: StoredRate) =>
      active && (way === 'pickup' || open.some(({ state }) => !includes(notTo, state)))
    const after = rates.map((each) => (each.method === method ? rate : each))
    if (after.some(leadsSomewhere) || !rates.some(leadsSomewhere)) return null
    return rate.active ? 'last-to-states' : 'last-way'
  }
  return changeSetting(
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
  return changeSetting(
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
  return changeSetting(
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
  return changeSetting(
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

const includes = (states: readonly string[], state: string) => states.includes(state)

/** The ways of delivery in their order, with their places. */
export async function readRates(tx: Database): Promise<StoredRate[]> {
  const rows = await tx.deliveryRate.findMany({ orderBy: [{ position: 'asc' }, { method: 'asc' }] })
  return rows.map((row) => {
    const { zones: _zones, ...rate } = DeliveryRate.parse({ ...row, zones: [] })
    return { ...rate, position: row.position }
  })
}

/** The profile as its form has it; what holds in a new shop where none is stored. */
export async function storedProfile(tx: Database): Promise<StoredProfile> {
  const stored = await tx.shopProfile.findUnique({ where: { id: 1 }, omit: { id: true } })
  return stored ?? { ...FIRST_PROFILE, reactionEmail: null, mailSender: null, returnsWords: null }
}
