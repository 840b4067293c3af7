import type { Prisma } from '#app/platform/prisma/client'
import type { StaffRole } from '#app/staff/role'
import { seedId } from '#prisma/seed/seed-id'

/** Of DEMO_PASSWORD, made once, so that two seeds are the same. */
export const DEMO_PASSWORD_HASH =
  'bd91b02e7f1d9f50d90f73b565828fca:a33046f2e5c296766a162bf1dcf31e0b30d064e97f17e4223382b765b4f9576fb7c0f43702f5b802a0f42f346ac4e7d1c2698432c5cde93209569c2c61fe8709'

/** One for each role. */
export const people: { role: StaffRole; name: string; studio?: string }[] = [
  { role: 'owner', name: 'Olive Brandt' },
  { role: 'catalog', name: 'Cal Reyes' },
  { role: 'fulfilment', name: 'Fay Lindqvist' },
  { role: 'support', name: 'Sol Adeyemi' },
  { role: 'clinic', name: 'Clio Novak', studio: 'dallas' },
  { role: 'readonly', name: 'Rae Osman' },
]

/** One demo account for each role, such as owner@porewell.example; they open nothing where payments are real. */
export async function writeStaff(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  await tx.staffUser.createMany({
    data: people.map(({ role, name, studio }, position) => ({
      id: seedId('staff', role),
      name,
      email: `${role}@porewell.example`,
      emailVerified: true,
      role,
      locationId: studio ? seedId('location', studio) : null,
      demo: true,
      createdAt: new Date(now.getTime() + position),
      updatedAt: now,
    })),
  })
  await tx.staffAccount.createMany({
    data: people.map(({ role }) => ({
      id: seedId('staff-account', role),
      userId: seedId('staff', role),
      accountId: seedId('staff', role),
      providerId: 'credential',
      password: DEMO_PASSWORD_HASH,
      createdAt: now,
      updatedAt: now,
    })),
  })
}
