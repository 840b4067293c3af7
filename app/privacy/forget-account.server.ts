import type { Transaction } from '#app/platform/database.server'

/** An account with sessions, skin profile, addresses, its bag with what was typed at checkout, and links to sign in. */
export async function forgetAccount(
  tx: Transaction,
  { email, account }: { email: string; account: { id: string; bagId: string | null } | null },
): Promise<void> {
  await tx.signInLink.deleteMany({ where: { email } })
  await tx.mail.deleteMany({
    where: { recipient: email, occasion: { startsWith: 'sign-in:' }, status: 'sent' },
  })
  if (!account) return
  const { id, bagId } = account
  await tx.customer.deleteMany({ where: { id } })
  if (!bagId) return
  await tx.checkoutDraft.deleteMany({ where: { bagId } })
  await tx.bag.deleteMany({ where: { id: bagId, status: 'open', orders: { none: {} } } })
}
