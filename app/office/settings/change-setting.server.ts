import { db, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { seenOf } from './settings-form'

/** Settings are no records of their own: in the trail they share one. */
export const SETTINGS_ID = '00000000-0000-4000-8000-00000000005e'

export type SettingsOutcome =
  | 'saved'
  | 'not-allowed'
  | 'changed-meanwhile'
  /** Without it no order could be placed. */
  | 'last-way'
  /** Left out of every state that the shop delivers to, it is as good as switched off. */
  | 'last-to-states'
  /** A state has one price by a way. */
  | 'in-another-zone'

type Row = Record<string, string | number | boolean | readonly string[] | null>
export interface SettingChange<Stored extends Row> {
  /** What the trail calls it; of what has to be read first, how to tell. */
  name: string | ((tx: Transaction, stored: Stored | null) => Promise<string>)
  /** What the form saw, as `seenOf` writes it. */
  seen: string
  read: (tx: Transaction) => Promise<Stored | null>
  after: Row | null
  /** Why it cannot be, whatever the form saw. */
  refuse?: (tx: Transaction) => Promise<'last-way' | 'last-to-states' | 'in-another-zone' | null>
  write: (tx: Transaction) => Promise<unknown>
}

/** Makes a change of a setting with its row in the trail, one at a time; refuses what was begun from an older one. */
export async function changeSetting<Stored extends Row>(
  actor: Actor,
  { name, seen, read, after, refuse, write }: SettingChange<Stored>,
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
    const called = typeof name === 'string' ? name : await name(tx, stored)
    await write(tx)
    const record = { kind: 'settings', id: SETTINGS_ID, name: called } as const
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
