import { createHash, randomBytes } from 'node:crypto'

const SECRET = /^[\w-]{43}$/

/** 256 bits that nobody guesses, as they stand in a link or a cookie: whoever has them may do what they are for. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret; null for what cannot be one. */
export function hashOf(secret: string): string | null {
  return SECRET.test(secret) ? createHash('sha256').update(secret).digest('hex') : null
}
