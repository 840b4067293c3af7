import { z } from 'zod'

/** Whether a part of an address can be the id of a record; what cannot is no record's, and no fault of the database's. */
export function isId(part: string | undefined): part is string {
  return z.uuid().safeParse(part).success
}
