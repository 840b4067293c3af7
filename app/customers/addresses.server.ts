import { db } from '#app/platform/database.server'

/** Where a parcel goes, as checked by whoever asked for it. */
export interface PostalAddress {
  fullName: string
  line1: string
  line2: string | null
  city: string
  /** Two letters. */
  state: string
  postalCode: string
  phone: string | null
}

/** More than anybody sends parcels to; the one that was not used for longest makes room. */
const MOST_ADDRESSES = 10

const select = {
  id: true,
  fullName: true,
  line1: true,
  line2: true,
  city: true,
  state: true,
  postalCode: true,
  phone: true,
} as const

export type KeptAddress = PostalAddress & { id: string }

/** A customer's addresses, the one used last first: checkout is filled in with it. */
export function listAddresses(customerId: string): Promise<KeptAddress[]> {
  return db.customerAddress.findMany({
    where: { customerId },
    orderBy: [{ usedAt: 'desc' }, { id: 'desc' }],
    select,
  })
}

/** One address of a customer; null for anybody else's. */
export function findAddress(customerId: string, id: string): Promise<KeptAddress | null> {
  return db.customerAddress.findFirst({ where: { customerId, id }, select })
}

/** Keeps an address as the one used last. The same address is kept once. */
export async function keepAddress(
  customerId: string,
  address: PostalAddress,
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "Customer" WHERE "id" = ${customerId}::uuid FOR UPDATE`
    await tx.customerAddress.deleteMany({ where: { customerId, ...samePlace(address) } })
    await tx.customerAddress.create({
      data: { customerId, ...address, createdAt: now, usedAt: now },
    })
    const extra = await tx.customerAddress.findMany({
      where: { customerId },
      orderBy: [{ usedAt: 'desc' }, { id: 'desc' }],
      skip: MOST_ADDRESSES,
      select: { id: true },
    })
    await tx.customerAddress.deleteMany({ where: { id: { in: extra.map(({ id }) => id) } } })
  })
}

/** Changes an address of a customer. Refuses: 'gone' when it is not theirs (any more). */
export async function changeAddress(
  customerId: string,
  id: string,
  address: PostalAddress,
): Promise<'changed' | 'gone'> {
  const { count } = await db.customerAddress.updateMany({
    where: { customerId, id },
    data: address,
  })
  return count > 0 ? 'changed' : 'gone'
}

/** Has checkout filled in with this one. */
export async function preferAddress(customerId: string, id: string, now: Date): Promise<void> {
  await db.customerAddress.updateMany({ where: { customerId, id }, data: { usedAt: now } })
}

export async function removeAddress(customerId: string, id: string): Promise<void> {
  await db.customerAddress.deleteMany({ where: { customerId, id } })
}

/** The phone may differ: it is the same door. */
function samePlace({ fullName, line1, line2, city, state, postalCode }: PostalAddress) {
  return { fullName, line1, line2, city, state, postalCode }
}
