import { db, type Transaction } from '#app/platform/database.server'
import { hashOf, newSecret } from '#app/platform/secret.server'
import { SESSION_DAYS, type LinkState } from './sign-in'

const DAY = 86_400_000

/** Looks without signing in: programs that scan mail follow links. */
export async function readLink(secret: string, now: Date): Promise<LinkState> {
  const secretHash = hashOf(secret)
  const link = secretHash && (await db.signInLink.findUnique({ where: { secretHash } }))
  if (!link) return { kind: 'unknown' }
  if (link.usedAt) return { kind: 'used' }
  return link.expiresAt > now ? { kind: 'open', email: link.email } : { kind: 'expired' }
}

/** `secret` is for the browser's cookie; `bagId` the bag that the customer left behind. */
export type SignedIn = {
  kind: 'signed-in'
  secret: string
  customer: { id: string; bagId: string | null }
}

/**
 * Signs in whoever has the link, which proves its address: an account is made with the first one. The link
 * and every other one to that address have then done their work. However often and simultaneously it is
 * opened, it signs in once. Refuses what readLink does not call open.
 */
export function openLink(
  secret: string,
  now: Date,
): Promise<SignedIn | Exclude<LinkState, { kind: 'open' }>> {
  return db.$transaction(async (tx) => {
    const email = await useUp(tx, secret, now)
    if (!email) {
      const state = await readLink(secret, now)
      return state.kind === 'open' ? { kind: 'used' } : state
    }
    await tx.customer.createMany({ data: { email, createdAt: now }, skipDuplicates: true })
    const customer = await tx.customer.findUniqueOrThrow({
      where: { email },
      select: { id: true, bagId: true },
    })
    return { kind: 'signed-in', secret: await addSession(tx, customer.id, now), customer }
  })
}

async function useUp(tx: Transaction, secret: string, now: Date): Promise<string | null> {
  const secretHash = hashOf(secret)
  if (!secretHash) return null
  const open = { usedAt: null, expiresAt: { gt: now } }
  const [used] = await tx.signInLink.updateManyAndReturn({
    where: { secretHash, ...open },
    data: { usedAt: now },
    select: { email: true },
  })
  if (!used) return null
  await tx.signInLink.updateMany({
    where: { email: used.email, usedAt: null, secretHash: { not: null } },
    data: { usedAt: now },
  })
  return used.email
}

async function addSession(tx: Transaction, customerId: string, now: Date): Promise<string> {
  const secret = newSecret()
  const secretHash = hashOf(secret)
  if (!secretHash) throw new Error('A session needs a secret of its own')
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * DAY)
  await tx.customerSession.create({ data: { customerId, secretHash, createdAt: now, expiresAt } })
  return secret
}
