import { encode } from 'uqr'

const ISSUER = 'Porewell staff'
/** Light modules around the code, as many as a reader needs (ISO/IEC 18004). */
const QUIET = 4

/** What an authenticator app reads from the picture: the key, whose it is and at which shop. */
function keyUri(key: string, email: string): string {
  const facts = new URLSearchParams({ secret: key, issuer: ISSUER, digits: '6', period: '30' })
  const label = `${encodeURIComponent(ISSUER)}:${encodeURIComponent(email)}`
  return `otpauth://totp/${label}?${facts.toString().replaceAll('+', '%20')}`
}

/** The picture of a key as one path of unit squares, and the side of the square that it fills. */
export function keyPicture(key: string, email: string): { path: string; side: number } {
  const { data, size } = encode(keyUri(key, email), { ecc: 'M', border: QUIET })
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { path, side: size }
}
