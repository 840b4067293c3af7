import type { StaffRole } from './role'

export const PERMISSIONS = [
  'orders:read',
  'orders:note',
  'orders:fulfil',
  'orders:edit',
  'orders:cancel',
  'orders:refund',
  'stock:read',
  'stock:write',
  'catalog:read',
  'catalog:write',
  'studios:read',
  'studios:write',
  'treatments:read',
  'treatments:write',
  'guides:read',
  'guides:write',
  'promotions:read',
  'promotions:write',
  'settings:read',
  'settings:write',
  'consultations:read',
  'reviews:read',
  'reviews:moderate',
  'consultations:write',
  'consultations:answers',
  'customers:read',
  'customers:write',
  'customers:erase',
  'events:read',
  'events:replay',
  'mails:send',
  'audit:read',
  'reports:read',
  'customers:export',
  'customers:import',
  'orders:import',
  'staff:manage',
] as const

export type Permission = (typeof PERMISSIONS)[number]

const GRANTS: Record<StaffRole, readonly Permission[]> = {
  owner: PERMISSIONS,
  catalog: [
    'stock:read',
    'catalog:read',
    'catalog:write',
    'studios:read',
    'treatments:read',
    'treatments:write',
    'guides:read',
    'guides:write',
    'promotions:read',
    'promotions:write',
    'reviews:read',
    'reports:read',
  ],
  fulfilment: [
    'orders:read',
    'orders:note',
    'orders:fulfil',
    'orders:edit',
    'orders:import',
    'stock:read',
    'stock:write',
  ],
  support: [
    'orders:read',
    'orders:note',
    'orders:edit',
    'orders:cancel',
    'orders:refund',
    'customers:export',
    'stock:read',
    'catalog:read',
    'studios:read',
    'guides:read',
    'promotions:read',
    'settings:read',
    'consultations:read',
    'reviews:read',
    'reviews:moderate',
    'consultations:write',
    'customers:read',
    'customers:write',
    'events:read',
    'events:replay',
    'mails:send',
  ],
  clinic: [
    'orders:read',
    'orders:note',
    'orders:fulfil',
    'stock:read',
    'studios:read',
    'studios:write',
    'consultations:read',
    'consultations:write',
    'consultations:answers',
  ],
  readonly: [
    'orders:read',
    'stock:read',
    'catalog:read',
    'studios:read',
    'treatments:read',
    'guides:read',
    'promotions:read',
    'settings:read',
    'reviews:read',
    'events:read',
    'audit:read',
    'reports:read',
  ],
}

/** Who acts: a use case asks it what it may, and the audit trail and the order's timeline name it. */
export interface Actor {
  id: string
  name: string
  role: StaffRole
  /** The studio to which the role is bound; null for a role that sees them all. */
  locationId: string | null
}

export function may(actor: Pick<Actor, 'role'>, permission: Permission): boolean {
  return GRANTS[actor.role].includes(permission)
}

/** The one studio whose orders, stock and requests the person sees, or null for all of them. */
export function boundTo(actor: Pick<Actor, 'role' | 'locationId'>): string | null {
  return actor.role === 'clinic' ? (actor.locationId ?? NOWHERE) : null
}

/** No studio has it: a clinic's person without one sees nothing rather than everything. */
const NOWHERE = '00000000-0000-0000-0000-000000000000'

/** Whether something of a studio, or of none, is within the person's reach. */
export function reaches(
  actor: Pick<Actor, 'role' | 'locationId'>,
  locationId: string | null,
): boolean {
  const bound = boundTo(actor)
  return bound === null || bound === locationId
}

/** How the order's timeline and the stock ledger name a member of staff. */
export function actorKey({ id }: Pick<Actor, 'id'>): string {
  return `staff:${id}`
}
