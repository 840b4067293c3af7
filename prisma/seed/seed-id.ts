import { createHash } from 'node:crypto'

const NAMESPACE = Buffer.from('8f3c1f0e5d6b4a7e9c2d1a4b7e60c511', 'hex')

/** The same id for the same thing in every database: a name-based UUID (RFC 9562, version 5). */
export function seedId(kind: string, name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(`${kind}:${name}`).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex').slice(0, 32)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
