import { createHmac } from 'node:crypto'
import { db, type Database } from './database.server'
import { env } from './environment.server'

export interface Limit {
  /** What is tried, such as "letters:network". */
  what: string
  /** How many tries a window takes. */
  most: number
  minutes: number
}

/**
 * Counts one more try and tells whether it is still within the limit. Windows begin at fixed times, so two
 * limits' worth can pass around such a moment. Who tried is not kept: only a keyed hash that is another one
 * in the next window, so that nobody can be told from it or followed. Nobody's tries (null) are not counted.
 */
export async function isWithinLimit(
  tx: Database,
  { what, most, minutes }: Limit,
  who: string | null,
  now: Date,
): Promise<boolean> {
  if (who === null) return true
  const { keyHash, endsAt } = hashInWindow({ what, minutes }, who, now)
  const [counted] = await tx.$queryRaw<{ tries: number }[]>`
    INSERT INTO "Throttle" ("keyHash", "tries", "endsAt") VALUES (${keyHash}, 1, ${endsAt})
    ON CONFLICT ("keyHash") DO UPDATE SET "tries" = "Throttle"."tries" + 1
    RETURNING "tries"`
  return (counted?.tries ?? 0) <= most
}

/** Takes a counted try back, for a limit on what goes wrong: it went right. */
export async function takeBack(tx: Database, limit: Limit, who: string, now: Date): Promise<void> {
  const { keyHash } = hashInWindow(limit, who, now)
  await tx.$executeRaw`
    UPDATE "Throttle" SET "tries" = "tries" - 1 WHERE "keyHash" = ${keyHash} AND "tries" > 0`
}

/** What stands for somebody in one window of time and tells nobody who it is. */
export function hashInWindow(
  { what, minutes }: Pick<Limit, 'what' | 'minutes'>,
  who: string,
  now: Date,
): { keyHash: string; endsAt: Date } {
  const length = minutes * 60_000
  const endsAt = new Date((Math.floor(now.getTime() / length) + 1) * length)
  const keyHash = createHmac('sha256', env.SESSION_SECRET)
    .update(`throttle:${what}:${endsAt.getTime()}:${who}`)
    .digest('base64url')
  return { keyHash, endsAt }
}

/** Forgets the windows that are over. */
export async function forgetThrottles(now: Date): Promise<void> {
  await db.throttle.deleteMany({ where: { endsAt: { lt: now } } })
}
