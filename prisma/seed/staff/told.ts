import type { Prisma } from '#app/platform/prisma/client'
import type { AuditAction, RecordKind } from '#app/staff/audit'
import type { StaffRole } from '#app/staff/role'

/** What staff did, as the use case that does it writes it. */
export interface Step {
  action: AuditAction
  by: StaffRole
  before?: Prisma.InputJsonObject
  after?: Prisma.InputJsonObject
}

/** The same when, and to which record. */
export type Told = Step & { at: Date; kind: RecordKind; id: string; name: string }
