import type { z } from 'zod'
import type { Database, Prisma, Transaction } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import type { ContentCheck, Told } from './content-kind'

/** A form of any kind as it is stored; its kind's own schema says what is in it. */
export type ContentValues = Prisma.InputJsonObject

export interface LiveRecord<Values = ContentValues> {
  name: string
  /** Whether shoppers see it now. */
  shown: boolean
  /** Whether they ever could: then what is live is a version, and no beginning. */
  everShown: boolean
  values: Values
}

/** What a kind of record with versions can do; what all of them share asks it. */
interface Parts<Values> {
  schema: z.ZodType<Values>
  /** The record as shoppers have it, as a form; null for no such one. */
  readLive: (db: Database, id: string) => Promise<LiveRecord<Values> | null>
  check: (db: Database, id: string, values: Values, now: Date) => Promise<ContentCheck>
  /** Makes the live tables what the values say. Only for values in which the check finds no problem. */
  apply: (tx: Transaction, id: string, values: Values) => Promise<void>
  /** Says versions field by field, with the names of what they point to. */
  tell: (db: Database, versions: readonly Values[]) => Promise<(values: Values) => Told[]>
  /** What of `typed` the person may set, the rest as it is in `before`; everything where it is left out. */
  keepReach?: (actor: Actor, before: Values, typed: Values) => Values
}

export type Content = ReturnType<typeof defineContent>

/** Puts a kind's parts behind one shape. Reading a form never fails: it is made of what was typed. */
export function defineContent<Values extends object>(parts: Parts<Values>) {
  const read = (values: unknown) => parts.schema.parse(values)
  const plain = (values: Values): ContentValues => values
  return {
    parse: (sent: unknown): ContentValues => plain(read(sent)),
    readLive: async (db: Database, id: string): Promise<LiveRecord | null> => {
      const live = await parts.readLive(db, id)
      return live && { ...live, values: plain(read(live.values)) }
    },
    check: (db: Database, id: string, values: ContentValues, now: Date) =>
      parts.check(db, id, read(values), now),
    apply: (tx: Transaction, id: string, values: ContentValues) =>
      parts.apply(tx, id, read(values)),
    tell: async (db: Database, versions: readonly ContentValues[]) => {
      const tell = await parts.tell(db, versions.map(read))
      return (values: ContentValues) => tell(read(values))
    },
    keepReach: (actor: Actor, before: ContentValues, typed: ContentValues): ContentValues =>
      parts.keepReach ? plain(parts.keepReach(actor, read(before), read(typed))) : typed,
  }
}
