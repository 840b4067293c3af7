import type { Prisma, Transaction } from '#app/platform/database.server'

export type Invitation = Prisma.StaffInvitationGetPayload<object>

/** Holds the invitation until the transaction ends: of two who change it, the second sees what the first did. */
export async function lockInvitation(tx: Transaction, id: string): Promise<Invitation | null> {
  await tx.$queryRaw`SELECT 1 FROM "StaffInvitation" WHERE "id" = ${id}::uuid FOR UPDATE`
  return tx.staffInvitation.findUnique({ where: { id } })
}

/** Neither used nor withdrawn; it may have expired. */
export function isUnused({ usedAt, withdrawnAt }: Pick<Invitation, 'usedAt' | 'withdrawnAt'>) {
  return usedAt === null && withdrawnAt === null
}
