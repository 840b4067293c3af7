import { db } from '#app/platform/database.server'

/** Everybody who works or worked here, by name; for choosing one and for naming who did something. */
export function findStaff() {
  return db.staffUser.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}
