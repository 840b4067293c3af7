import { db } from '#app/platform/database.server'
import { paymentsAreSimulated } from '#app/platform/environment.server'
import { DEMO_PASSWORD } from './demo-password'

/** The accounts that anybody may try, where no money moves; null elsewhere. */
export async function findDemoAccounts() {
  if (!paymentsAreSimulated) return null
  const accounts = await db.staffUser.findMany({
    where: { demo: true, disabledAt: null },
    orderBy: { createdAt: 'asc' },
    select: { email: true },
  })
  if (accounts.length === 0) return null
  return { password: DEMO_PASSWORD, emails: accounts.map(({ email }) => email) }
}
