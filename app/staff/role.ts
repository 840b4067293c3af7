export const STAFF_ROLES = [
  'owner',
  'catalog',
  'fulfilment',
  'support',
  'clinic',
  'readonly',
] as const

export type StaffRole = (typeof STAFF_ROLES)[number]

/** What staff read. */
export const ROLE_NAMES: Record<StaffRole, string> = {
  owner: 'Owner',
  catalog: 'Catalog',
  fulfilment: 'Fulfilment',
  support: 'Support',
  clinic: 'Clinic',
  readonly: 'Read-only',
}
