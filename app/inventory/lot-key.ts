/**
 * A lot code as it counts: two people write one label's code in different case and with other spaces.
 * The database's lot_key() says the same.
 */
export function lotKey(code: string): string {
  return code.replaceAll(/\s+/g, '').toUpperCase()
}
