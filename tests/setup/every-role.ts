import { STAFF_ROLES, type StaffRole } from '#app/staff/role'
import { aStaffMember, signedIn } from '#tests/factories/staff'
import { aLocation } from '#tests/factories/stock'

/** The cookie of somebody of each role. */
export const cookies = {} as Record<StaffRole, string>

/** Signs somebody in for each role, before a test; the clinic's person is bound to a studio with no orders. */
export async function signInEveryRole(): Promise<void> {
  const { id } = await aLocation()
  for (const role of STAFF_ROLES)
    cookies[role] = await signedIn(
      await aStaffMember(role, { locationId: role === 'clinic' ? id : null }),
    )
}
