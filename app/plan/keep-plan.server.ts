import { countedNetwork } from '#app/http/network-of'
import { db, type Transaction } from '#app/platform/database.server'
import { hashOf, newSecret } from '#app/platform/secret.server'
import { isWithinLimit } from '#app/platform/throttle.server'

/** Generous to a family and a studio's tablet, too slow for a program. */
export const PER_NETWORK = { what: 'plan:network', most: 20, minutes: 60 }

/**
 * Gives a plan a private address and returns its secret, of which only a hash is kept: nobody, the shop
 * included, can tell it again unless it was mailed, too. `address` are the plan's own parameters. Refuses: 'slow-down' when a
 * network asks more than 20 times in an hour.
 */
export function subscribeToPlan(
  address: string,
  clientAddress: string,
  now: Date,
): Promise<{ kind: 'kept'; secret: string } | { kind: 'slow-down' }> {
  return db.$transaction(async (tx) => {
    const network = countedNetwork(clientAddress)
    if (!(await isWithinLimit(tx, PER_NETWORK, network, now))) return { kind: 'slow-down' }
    const secret = newSecret()
    await keepPlan(tx, { address, secret }, now)
    return { kind: 'kept', secret }
  })
}

/** Writes a plan down under the hash of its secret and returns its id, which tells nobody anything. */
export async function keepPlan(
  tx: Transaction,
  { address, secret }: { address: string; secret: string },
  now: Date,
): Promise<string> {
  const secretHash = hashOf(secret)
  if (!secretHash) throw new Error('A plan needs a secret of its own')
  const request = { version: 1, address }
  const { id } = await tx.savedPlan.create({
    data: { secretHash, request, createdAt: now, lastReadAt: now },
    select: { id: true },
  })
  return id
}
