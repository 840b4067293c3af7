import { createHmac } from 'node:crypto'
import { env } from '#app/platform/environment.server'

/**
 * What is kept of the address of somebody who was forgotten: a keyed hash, from which nobody can be told and by which a
 * file that names them is known. `email` is in lower case. With another SESSION_SECRET old hashes match nothing.
 */
export function forgottenHash(email: string): string {
  return createHmac('sha256', env.SESSION_SECRET).update(`forgotten:${email}`).digest('base64url')
}
