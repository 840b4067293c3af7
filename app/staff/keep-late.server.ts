import type { Prisma } from '#app/platform/database.server'
import { keepByTicket } from './kept-form.server'
import type { Permission } from './permissions'
import { findActor } from './require-staff.server'

interface LateForm {
  about: string
  /** What it takes to change what the form is about. */
  permission: Permission
  /** What the form says; null for what none of the shop's sends. */
  read: (
    request: Request,
  ) => Promise<{ ticket: string; base: string; values: Prisma.InputJsonObject } | null>
}

/**
 * Where the session has ended by the time a form comes, keeps what was typed for the person whom the form was made
 * for: after the sign-in they find it there. What cannot be read is not kept, and says nothing to whoever is not
 * signed in.
 */
export async function keepLate(
  request: Request,
  { about, permission, read }: LateForm,
  now: Date,
): Promise<void> {
  if (await findActor(request)) return
  const sent = await read(request.clone()).catch((): null => null)
  if (sent) await keepByTicket({ about, ...sent }, permission, now)
}
